// RIGHT: hypot for sigma1^2 + (mu1 - mu2)^2, streams for the diagonal case
import java.util.stream.IntStream;

public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double r = Math.hypot(sigma1, mu1 - mu2) / sigma2;
        return Math.max(0, 0.5 * (r - 1) * (r + 1) - Math.log(sigma1 / sigma2));
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        return IntStream.range(0, mu1.length)
                .mapToDouble(i -> kl_gaussian(mu1[i], sigma1[i], mu2[i], sigma2[i]))
                .sum();
    }
}
