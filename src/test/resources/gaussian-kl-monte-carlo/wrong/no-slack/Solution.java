// WRONG: agrees has no slack of 1e-9; agrees(0,1,1e-10,1,10,1,0) must be true
import java.util.Random;

public class Solution {
    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    private static double logDensity(double x, double mu, double sigma) {
        return -(x - mu) * (x - mu) / (2 * sigma * sigma) - Math.log(sigma) - HALF_LOG_TWO_PI;
    }

    private static double[] logRatios(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        Random random = new Random(seed);
        double[] d = new double[n];
        for (int i = 0; i < n; i++) {
            double x = mu1 + sigma1 * random.nextGaussian();
            d[i] = logDensity(x, mu1, sigma1) - logDensity(x, mu2, sigma2);
        }
        return d;
    }

    private static double mean(double[] d) {
        double sum = 0;
        for (double v : d) {
            sum += v;
        }
        return sum / d.length;
    }

    public static double estimate(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        return mean(logRatios(mu1, sigma1, mu2, sigma2, n, seed));
    }

    public static double standard_error(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        double[] d = logRatios(mu1, sigma1, mu2, sigma2, n, seed);
        double m = mean(d);
        double squares = 0;
        for (double v : d) {
            squares += (v - m) * (v - m);
        }
        return Math.sqrt(squares / (n - 1) / n);
    }

    public static boolean agrees(
            double mu1, double sigma1, double mu2, double sigma2, int n, long seed, double errors) {
        double closed = Math.log(sigma2 / sigma1)
                + (sigma1 * sigma1 + (mu1 - mu2) * (mu1 - mu2)) / (2 * sigma2 * sigma2) - 0.5;
        double off = Math.abs(estimate(mu1, sigma1, mu2, sigma2, n, seed) - closed);
        return off <= errors * standard_error(mu1, sigma1, mu2, sigma2, n, seed);
    }
}
