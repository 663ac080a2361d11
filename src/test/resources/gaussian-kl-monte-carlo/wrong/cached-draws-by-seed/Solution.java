// WRONG: the draws are remembered by seed only; a second call with the same seed and a smaller n averages over all remembered draws
import java.util.Random;

public class Solution {
    private static final java.util.Map<Long, double[]> DRAWS = new java.util.HashMap<>();

    private static double[] draws(int n, long seed) {
        double[] z = DRAWS.get(seed);
        if (z == null || z.length < n) {
            Random random = new Random(seed);
            z = new double[n];
            for (int i = 0; i < n; i++) {
                z[i] = random.nextGaussian();
            }
            DRAWS.put(seed, z);
        }
        return z;
    }

    private static double logDensity(double x, double mu, double sigma) {
        double z = (x - mu) / sigma;
        return -z * z / 2 - Math.log(sigma) - 0.5 * Math.log(2 * Math.PI);
    }

    private static double[] logRatios(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        double[] z = draws(n, seed);
        double[] d = new double[z.length];
        for (int i = 0; i < d.length; i++) {
            double x = mu1 + sigma1 * z[i];
            d[i] = logDensity(x, mu1, sigma1) - logDensity(x, mu2, sigma2);
        }
        return d;
    }

    public static double estimate(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        return java.util.Arrays.stream(logRatios(mu1, sigma1, mu2, sigma2, n, seed)).average().orElse(0);
    }

    public static double standard_error(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        double m = estimate(mu1, sigma1, mu2, sigma2, n, seed);
        double squares = 0;
        for (double d : logRatios(mu1, sigma1, mu2, sigma2, n, seed)) {
            squares += (d - m) * (d - m);
        }
        return Math.sqrt(squares / (n - 1)) / Math.sqrt(n);
    }

    public static boolean agrees(double mu1, double sigma1, double mu2, double sigma2, int n, long seed, double errors) {
        double r = sigma1 / sigma2;
        double s = (mu1 - mu2) / sigma2;
        double closed = -Math.log(r) + (r * r + s * s) / 2 - 0.5;
        double off = Math.abs(estimate(mu1, sigma1, mu2, sigma2, n, seed) - closed);
        return off <= errors * standard_error(mu1, sigma1, mu2, sigma2, n, seed) || off <= 1e-9;
    }
}
