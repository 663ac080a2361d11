import java.util.Random;
import java.util.stream.DoubleStream;

public class Solution {
    private static double[] sample(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        Random random = new Random(seed);
        return DoubleStream.generate(random::nextGaussian)
                .limit(n)
                .map(z -> mu1 + sigma1 * z)
                .map(x -> log(x, mu1, sigma1) - log(x, mu2, sigma2))
                .toArray();
    }

    private static double log(double x, double mu, double sigma) {
        return -0.5 * Math.log(2 * Math.PI) - Math.log(sigma) - Math.pow((x - mu) / sigma, 2) / 2;
    }

    public static double estimate(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        return DoubleStream.of(sample(mu1, sigma1, mu2, sigma2, n, seed)).average().getAsDouble();
    }

    public static double standard_error(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        double m = estimate(mu1, sigma1, mu2, sigma2, n, seed);
        double v = DoubleStream.of(sample(mu1, sigma1, mu2, sigma2, n, seed)).map(d -> (d - m) * (d - m)).sum() / (n - 1);
        return Math.sqrt(v) / Math.sqrt(n);
    }

    public static boolean agrees(double mu1, double sigma1, double mu2, double sigma2, int n, long seed, double errors) {
        double kl = Math.log(sigma2) - Math.log(sigma1) + (sigma1 * sigma1 + (mu1 - mu2) * (mu1 - mu2)) / 2 / sigma2 / sigma2 - 0.5;
        double gap = estimate(mu1, sigma1, mu2, sigma2, n, seed) - kl;
        return !(Math.abs(gap) > 1e-9 && Math.abs(gap) > errors * standard_error(mu1, sigma1, mu2, sigma2, n, seed));
    }
}
