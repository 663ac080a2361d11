// wrong for: kl_gaussian(1e300, 1e-10, 1e300, 1e-10), which is 0 and not NaN; also kl_gaussian(1e9 + 1, 3, 1e9, 3), which is 1/18
public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        // everything in units of sigma2
        double m1 = mu1 / sigma2;
        double m2 = mu2 / sigma2;
        double r = sigma1 / sigma2;
        return -Math.log(r) + (r * r + (m1 - m2) * (m1 - m2) - 1) / 2;
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        double total = 0;
        for (int i = 0; i < mu1.length; i++) {
            total += kl_gaussian(mu1[i], sigma1[i], mu2[i], sigma2[i]);
        }
        return total;
    }
}
