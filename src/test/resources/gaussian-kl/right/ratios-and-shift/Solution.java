// RIGHT: everything in units of sigma2, half of r^2 - 1 - log r^2 plus the shift
import java.util.stream.IntStream;

public class Solution {
    public static double kl_gaussian(double mu1, double sigma1, double mu2, double sigma2) {
        double ratio = sigma1 / sigma2;
        double shift = (mu1 - mu2) / sigma2;
        double variance = ratio * ratio;
        return 0.5 * (variance - 1 - Math.log(variance) + shift * shift);
    }

    public static double kl_diagonal(double[] mu1, double[] sigma1, double[] mu2, double[] sigma2) {
        return IntStream.range(0, mu1.length)
                .mapToDouble(k -> kl_gaussian(mu1[k], sigma1[k], mu2[k], sigma2[k]))
                .sum();
    }
}
