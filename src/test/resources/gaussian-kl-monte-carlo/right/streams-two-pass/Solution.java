// RIGHT: DoubleStream.generate for the draws, two passes over an array; the ratio of the densities simplified by hand
import java.util.Random;
import java.util.stream.DoubleStream;

public class Solution {
    private static double[] logRatios(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        double logSigmas = Math.log(sigma2 / sigma1);
        return DoubleStream.generate(new Random(seed)::nextGaussian)
                .limit(n)
                .map(z -> {
                    double w = ((mu1 - mu2) + sigma1 * z) / sigma2;
                    return (w - z) * (w + z) / 2 + logSigmas;
                })
                .toArray();
    }

    private static double mean(double[] d) {
        return DoubleStream.of(d).sum() / d.length;
    }

    private static double error(double[] d) {
        double m = mean(d);
        return Math.sqrt(DoubleStream.of(d).map(v -> (v - m) * (v - m)).sum() / (d.length - 1.0) / d.length);
    }

    public static double estimate(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        return mean(logRatios(mu1, sigma1, mu2, sigma2, n, seed));
    }

    public static double standard_error(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        return error(logRatios(mu1, sigma1, mu2, sigma2, n, seed));
    }

    public static boolean agrees(double mu1, double sigma1, double mu2, double sigma2, int n, long seed, double errors) {
        double[] d = logRatios(mu1, sigma1, mu2, sigma2, n, seed);
        double closed = Math.log(sigma2 / sigma1) + (sigma1 * sigma1 + (mu1 - mu2) * (mu1 - mu2)) / (2 * sigma2 * sigma2) - 0.5;
        return Math.abs(mean(d) - closed) <= Math.max(1e-9, errors * error(d));
    }
}
