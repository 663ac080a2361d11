// RIGHT: the two ratios first, (r^2 - 1)/2 - log r as a helper that does not cancel near r = 1
public class Solution {
    /** e^u - 1 - u, not negative. */
    private static double aboveTangent(double u) {
        if (Math.abs(u) < 1e-3) {
            return u * u * (0.5 + u * (1.0 / 6 + u * (1.0 / 24 + u * (1.0 / 120 + u / 720))));
        }
        return Math.expm1(u) - u;
    }

    private static double logRatio(double a, double b) {
        double d = (a - b) / b;
        return Math.abs(d) < 0.5 ? Math.log1p(d) : Math.log(a / b);
    }

    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double shift = (mu1 - mu2) / sigma2;
        return (aboveTangent(2 * logRatio(sigma1, sigma2)) + shift * shift) / 2;
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        double sum = 0;
        for (int i = 0; i < mu1.length; i++) {
            sum += kl_gaussian(mu1[i], sigma1[i], mu2[i], sigma2[i]);
        }
        return sum;
    }
}
