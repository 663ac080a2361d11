// WRONG: divergences below 1e-9 become 0; kl_gaussian(0,1,1e-5,1) must be 5e-11
public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double r = sigma1 / sigma2;
        double d = (mu1 - mu2) / sigma2;
        double kl = -Math.log(r) + r * r / 2 + d * d / 2 - 0.5;
        return kl < 1e-9 ? 0 : kl;
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        double sum = 0;
        for (int k = 0; k < mu1.length; k++) {
            sum += kl_gaussian(mu1[k], sigma1[k], mu2[k], sigma2[k]);
        }
        return sum;
    }
}
