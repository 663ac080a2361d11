// WRONG: squares the standard deviations before dividing, the formula as it stands: kl_gaussian(0, 1e-200, 1e-200, 2e-200) is NaN, kl_gaussian(0,1e200,0,2e200) too
public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double d = mu1 - mu2;
        return Math.log(sigma2 / sigma1) + (sigma1 * sigma1 + d * d) / (2 * sigma2 * sigma2) - 0.5;
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        double sum = 0;
        for (int i = 0; i < mu1.length; i++) {
            sum += kl_gaussian(mu1[i], sigma1[i], mu2[i], sigma2[i]);
        }
        return sum;
    }
}
