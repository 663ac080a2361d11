// WRONG: kl_diagonal takes one logarithm of the product of ratios; four components with sigma1=1, sigma2=1e100 overflow
public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double r = sigma1 / sigma2;
        double d = (mu1 - mu2) / sigma2;
        return -Math.log(r) + r * r / 2 + d * d / 2 - 0.5;
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        double sum = 0;
        double product = 1;
        for (int k = 0; k < mu1.length; k++) {
            product *= sigma2[k] / sigma1[k];
            sum += kl_gaussian(mu1[k], sigma1[k], mu2[k], sigma2[k]) + Math.log(sigma1[k] / sigma2[k]);
        }
        return sum + Math.log(product);
    }
}
