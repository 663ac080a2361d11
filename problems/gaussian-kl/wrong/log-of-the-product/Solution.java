public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double r = sigma1 / sigma2;
        double d = (mu1 - mu2) / sigma2;
        return -Math.log(r) + (r * r + d * d) / 2 - 0.5;
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        double sum = 0;
        double ratios = 1;
        for (int i = 0; i < mu1.length; i++) {
            double r = sigma1[i] / sigma2[i];
            double d = (mu1[i] - mu2[i]) / sigma2[i];
            ratios *= r;
            sum += (r * r + d * d) / 2 - 0.5;
        }
        return sum - Math.log(ratios);
    }
}
