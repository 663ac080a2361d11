// wrong for: kl_diagonal(mu1, ...) with mu1 = [0, 2], sigma1 = [1, 1.5], mu2 = [1, 0], sigma2 = [2, 1]: mu1 has to be [0, 2] after the call and becomes [-0.5, 2]
public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double r = sigma1 / sigma2;
        double d = (mu1 - mu2) / sigma2;
        return -Math.log(r) + (r * r + d * d - 1) / 2;
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        double total = 0;
        for (int i = 0; i < mu1.length; i++) {
            mu1[i] = (mu1[i] - mu2[i]) / sigma2[i];
            sigma1[i] /= sigma2[i];
            total += kl_gaussian(mu1[i], sigma1[i], 0, 1);
        }
        return total;
    }
}
