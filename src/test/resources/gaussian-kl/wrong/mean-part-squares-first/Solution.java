// WRONG: only the mean part squares before dividing: kl_gaussian(1e200, 1e200, 0, 1e200) must be 0.5 and is NaN (Infinity / Infinity)
public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double r = sigma1 / sigma2;
        double gap = mu1 - mu2;
        return -Math.log(r) + (r * r + gap * gap / (sigma2 * sigma2)) / 2 - 0.5;
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        double sum = 0;
        for (int i = 0; i < mu1.length; i++) {
            sum += kl_gaussian(mu1[i], sigma1[i], mu2[i], sigma2[i]);
        }
        return sum;
    }
}
