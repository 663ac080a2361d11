// wrong for: kl_gaussian(1e-200, 1e-200, 0.0, 1e-200), which is 0.5 and not NaN
public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double r = sigma1 / sigma2;
        double delta = mu1 - mu2;
        return -Math.log(r) + r * r / 2 + delta * delta / (2 * sigma2 * sigma2) - 0.5;
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        double total = 0;
        for (int i = 0; i < mu1.length; i++) {
            total += kl_gaussian(mu1[i], sigma1[i], mu2[i], sigma2[i]);
        }
        return total;
    }
}
