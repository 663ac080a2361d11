// WRONG: equal standard deviations by an absolute tolerance of 1e-9: kl_gaussian(0, 1e-200, 0, 2e-200) must be 0.318 and is 0
public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double r = sigma1 / sigma2;
        double d = (mu1 - mu2) / sigma2;
        if (Math.abs(sigma1 - sigma2) < 1e-9) {
            return d * d / 2;
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
