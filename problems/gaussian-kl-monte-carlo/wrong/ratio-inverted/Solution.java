import java.util.Random;

public class Solution {
    public static double estimate(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        return mean(logRatios(mu1, sigma1, mu2, sigma2, n, seed));
    }

    public static double standard_error(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        double[] ratios = logRatios(mu1, sigma1, mu2, sigma2, n, seed);
        double mean = mean(ratios);
        double squares = 0;
        for (double ratio : ratios) {
            squares += (ratio - mean) * (ratio - mean);
        }
        return Math.sqrt(squares / (n - 1) / n);
    }

    public static boolean agrees(
            double mu1, double sigma1, double mu2, double sigma2, int n, long seed, double errors) {
        double spread = (sigma1 * sigma1 + (mu1 - mu2) * (mu1 - mu2)) / (2 * sigma2 * sigma2);
        double exact = Math.log(sigma2 / sigma1) + spread - 0.5;
        double off = Math.abs(estimate(mu1, sigma1, mu2, sigma2, n, seed) - exact);
        return off <= Math.max(1e-9, errors * standard_error(mu1, sigma1, mu2, sigma2, n, seed));
    }

    private static double[] logRatios(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        Random random = new Random(seed);
        double[] ratios = new double[n];
        for (int i = 0; i < n; i++) {
            double x = mu1 + sigma1 * random.nextGaussian();
            ratios[i] = logDensity(x, mu2, sigma2) - logDensity(x, mu1, sigma1);
        }
        return ratios;
    }

    private static double logDensity(double x, double mu, double sigma) {
        double z = (x - mu) / sigma;
        return -z * z / 2 - Math.log(sigma);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
