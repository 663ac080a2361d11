// WRONG: equal means and "close" sigmas (within 1 percent) are called equal Gaussians: kl_gaussian(0, 1, 0, 1.005) is 2.5e-5, not 0
public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double r = sigma1 / sigma2;
        double d = (mu1 - mu2) / sigma2;
        if (mu1 == mu2 && Math.abs(r - 1) < 0.01) {
            return 0;
        }
        return -Math.log(r) + (r * r + d * d) / 2 - 0.5;
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        double sum = 0;
        for (int i = 0; i < mu1.length; i++) {
            sum += kl_gaussian(mu1[i], sigma1[i], mu2[i], sigma2[i]);
        }
        return sum;
    }
}
