// WRONG: takes log(sigma2/sigma1) as half the log of the ratio of the variances, which underflow: sigma1 = sigma2 = 1e-200 gives NaN
public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double r = sigma1 / sigma2;
        double d = (mu1 - mu2) / sigma2;
        double v1 = sigma1 * sigma1;
        double v2 = sigma2 * sigma2;
        return 0.5 * Math.log(v2 / v1) + (r * r + d * d) / 2 - 0.5;
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        double sum = 0;
        for (int i = 0; i < mu1.length; i++) {
            sum += kl_gaussian(mu1[i], sigma1[i], mu2[i], sigma2[i]);
        }
        return sum;
    }
}
