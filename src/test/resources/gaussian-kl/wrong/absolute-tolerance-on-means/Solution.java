// WRONG: means closer than 1e-12 count as equal, but the unit is free: kl_gaussian(1e-200, 1e-200, 0, 1e-200) must be 0.5
public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double r = sigma1 / sigma2;
        double d = Math.abs(mu1 - mu2) < 1e-12 ? 0 : (mu1 - mu2) / sigma2;
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
