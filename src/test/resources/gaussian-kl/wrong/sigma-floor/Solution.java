// WRONG: sigma floor of 1e-12 (as in VAE code): kl_gaussian(0, 1e-20, 0, 1e-21) must be about 47.2
public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double r = Math.max(sigma1, 1e-12) / Math.max(sigma2, 1e-12);
        double d = (mu1 - mu2) / Math.max(sigma2, 1e-12);
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
