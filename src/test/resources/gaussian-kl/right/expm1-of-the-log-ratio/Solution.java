import java.util.stream.IntStream;

/** With u = log(sigma1 / sigma2): (e^(2u) - 1 - 2u) / 2, and half the squared distance in units of sigma2. */
public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double u = 2 * Math.log(sigma1 / sigma2);
        double d = (mu1 - mu2) / sigma2;
        return (Math.expm1(u) - u) / 2 + 0.5 * d * d;
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        return IntStream.range(0, mu1.length)
                .mapToDouble(i -> kl_gaussian(mu1[i], sigma1[i], mu2[i], sigma2[i]))
                .sum();
    }
}
