// wrong for: kl_diagonal of 400 components, each (0.0, 10.0, 0.0, 1.0), which is 400 * 47.197... = 18878.97 and not -Infinity
public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double r = sigma1 / sigma2;
        double d = (mu1 - mu2) / sigma2;
        return -Math.log(r) + (r * r + d * d - 1) / 2;
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        double determinant = 1; // one logarithm is enough
        double total = 0;
        for (int i = 0; i < mu1.length; i++) {
            double r = sigma1[i] / sigma2[i];
            double d = (mu1[i] - mu2[i]) / sigma2[i];
            determinant *= r;
            total += (r * r + d * d - 1) / 2;
        }
        return total - Math.log(determinant);
    }
}
