// WRONG: the diagonal case leaves the differences of the means in the caller's mu1
public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double r = sigma1 / sigma2;
        double d = (mu1 - mu2) / sigma2;
        return -Math.log(r) + (r * r + d * d) / 2 - 0.5;
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        double sum = 0;
        for (int i = 0; i < mu1.length; i++) {
            mu1[i] -= mu2[i];
            sum += kl_gaussian(mu1[i], sigma1[i], 0, sigma2[i]);
        }
        return sum;
    }
}
