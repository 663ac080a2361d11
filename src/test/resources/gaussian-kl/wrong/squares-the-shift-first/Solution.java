// WRONG: the shift is squared before dividing; kl_gaussian(1e-200,1e-200,0,1e-200) must be 0.5, not NaN
public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double r = sigma1 / sigma2;
        double d = (mu1 - mu2) / sigma2;
        return -Math.log(r) + r * r / 2 + (mu1 - mu2) * (mu1 - mu2) / (2 * sigma2 * sigma2) - 0.5;
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        double sum = 0;
        for (int k = 0; k < mu1.length; k++) {
            sum += kl_gaussian(mu1[k], sigma1[k], mu2[k], sigma2[k]);
        }
        return sum;
    }
}
