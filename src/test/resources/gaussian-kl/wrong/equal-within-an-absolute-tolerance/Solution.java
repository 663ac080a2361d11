// wrong for: kl_gaussian(0.0, 1e-12, 1e-12, 2e-12), which is 0.443147... as in example 1, and not 0
public class Solution {
    private static final double EPSILON = 1e-10;

    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        if (Math.abs(mu1 - mu2) < EPSILON && Math.abs(sigma1 - sigma2) < EPSILON) {
            return 0;
        }
        double r = sigma1 / sigma2;
        double d = (mu1 - mu2) / sigma2;
        return -Math.log(r) + (r * r + d * d - 1) / 2;
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        double total = 0;
        for (int i = 0; i < mu1.length; i++) {
            total += kl_gaussian(mu1[i], sigma1[i], mu2[i], sigma2[i]);
        }
        return total;
    }
}
