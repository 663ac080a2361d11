public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double ratio = sigma1 / sigma2;
        double shift = (mu1 - mu2) / sigma2;
        return (ratio * ratio + shift * shift - 1) / 2 - Math.log(ratio);
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        double total = 0;
        for (int i = 0; i < mu1.length; i++) {
            total += kl_gaussian(mu1[i], sigma1[i], mu2[i], sigma2[i]);
        }
        return total < 1e-9 ? 0 : total;
    }
}
