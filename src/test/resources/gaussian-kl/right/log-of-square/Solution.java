import java.util.stream.IntStream;

public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double v = (sigma1 / sigma2) * (sigma1 / sigma2);
        double d = Math.abs(mu2 - mu1) / sigma2;
        return 0.5 * (v - Math.log(v) - 1 + d * d);
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        return IntStream.range(0, mu1.length).mapToDouble(i -> kl_gaussian(mu1[i], sigma1[i], mu2[i], sigma2[i])).sum();
    }
}
