import java.math.BigDecimal;
import java.math.MathContext;

/** Forms the ratios and squares in decimal numbers, whose exponents do not run out. */
public class Solution {
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private record Normal(double mu, double sigma) {
        BigDecimal location() {
            return new BigDecimal(mu);
        }

        BigDecimal scale() {
            return new BigDecimal(sigma);
        }

        double divergenceFrom(Normal other) {
            BigDecimal r = scale().divide(other.scale(), DIGITS);
            BigDecimal d = location().subtract(other.location(), DIGITS).divide(other.scale(), DIGITS);
            double squares = r.multiply(r, DIGITS)
                    .add(d.multiply(d, DIGITS), DIGITS)
                    .subtract(BigDecimal.ONE, DIGITS)
                    .doubleValue();
            return squares / 2 - Math.log(r.doubleValue());
        }
    }

    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        return new Normal(mu1, sigma1).divergenceFrom(new Normal(mu2, sigma2));
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        return sum(mu1, sigma1, mu2, sigma2, 0, mu1.length);
    }

    private static double sum(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2, int from, int to) {
        if (to - from == 1) {
            return kl_gaussian(mu1[from], sigma1[from], mu2[from], sigma2[from]);
        }
        int middle = (from + to) / 2;
        return sum(mu1, sigma1, mu2, sigma2, from, middle) + sum(mu1, sigma1, mu2, sigma2, middle, to);
    }
}
