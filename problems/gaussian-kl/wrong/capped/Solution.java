public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double r = Math.min(sigma1 / sigma2, 1e50);
        double d = Math.max(-1e50, Math.min(1e50, (mu1 - mu2) / sigma2));
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
