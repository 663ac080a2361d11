// DOUBTFUL: log(sigma2) - log(sigma1) loses about 1e-13 at 1e300, which adds up over many nearly equal components (1e-12 is allowed)
public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double r = sigma1 / sigma2;
        double d = (mu1 - mu2) / sigma2;
        return Math.log(sigma2) - Math.log(sigma1) + (r * r + d * d) / 2 - 0.5;
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        double sum = 0;
        for (int i = 0; i < mu1.length; i++) {
            sum += kl_gaussian(mu1[i], sigma1[i], mu2[i], sigma2[i]);
        }
        return sum;
    }
}
