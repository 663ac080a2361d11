// RIGHT: squares and their quotient in BigDecimal (40 digits), the logarithm of the ratio in double, main with Scanner
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Scanner;

public class Solution {
    private static final MathContext MC = new MathContext(40);

    private static BigDecimal rational(double mu1, double sigma1, double mu2, double sigma2) {
        BigDecimal s1 = new BigDecimal(sigma1, MC);
        BigDecimal s2 = new BigDecimal(sigma2, MC);
        BigDecimal d = new BigDecimal(mu1).subtract(new BigDecimal(mu2)).round(MC);
        BigDecimal above = s1.multiply(s1, MC).add(d.multiply(d, MC), MC);
        BigDecimal below = s2.multiply(s2, MC).multiply(BigDecimal.valueOf(2), MC);
        return above.divide(below, MC).subtract(new BigDecimal("0.5"), MC);
    }

    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double d = (sigma1 - sigma2) / sigma2;
        double log = Math.abs(d) < 0.1 ? Math.log1p(d) : Math.log(sigma1 / sigma2);
        return rational(mu1, sigma1, mu2, sigma2).subtract(new BigDecimal(log)).max(BigDecimal.ZERO).doubleValue();
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        double sum = 0;
        int i = mu1.length;
        while (i > 0) {
            i--;
            sum += kl_gaussian(mu1[i], sigma1[i], mu2[i], sigma2[i]);
        }
        return sum;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        System.out.println(kl_gaussian(in.nextDouble(), in.nextDouble(), in.nextDouble(), in.nextDouble()));
    }
}
