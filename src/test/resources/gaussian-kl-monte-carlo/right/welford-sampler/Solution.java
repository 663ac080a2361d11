// RIGHT: a Welford accumulator fed draw by draw, log densities as in the statement
import java.util.Random;

public class Solution {
    private static final class Welford {
        private long count;
        private double mean;
        private double squares;

        void add(double v) {
            count++;
            double before = v - mean;
            mean += before / count;
            squares += before * (v - mean);
        }

        double standardError() {
            return Math.sqrt(squares / (count - 1) / count);
        }
    }

    private static double logDensity(double x, double mu, double sigma) {
        double z = (x - mu) / sigma;
        return -z * z / 2 - Math.log(sigma) - 0.5 * Math.log(2 * Math.PI);
    }

    private static Welford run(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        Random random = new Random(seed);
        Welford w = new Welford();
        for (int i = 0; i < n; i++) {
            double x = mu1 + sigma1 * random.nextGaussian();
            w.add(logDensity(x, mu1, sigma1) - logDensity(x, mu2, sigma2));
        }
        return w;
    }

    public static double estimate(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        return run(mu1, sigma1, mu2, sigma2, n, seed).mean;
    }

    public static double standard_error(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        return run(mu1, sigma1, mu2, sigma2, n, seed).standardError();
    }

    public static boolean agrees(double mu1, double sigma1, double mu2, double sigma2, int n, long seed, double errors) {
        Welford w = run(mu1, sigma1, mu2, sigma2, n, seed);
        double d = (mu1 - mu2) / sigma2;
        double r = sigma1 / sigma2;
        double exact = Math.log(sigma2 / sigma1) + (r * r + d * d) / 2 - 0.5;
        double off = Math.abs(w.mean - exact);
        return off <= 1e-9 || off <= errors * w.standardError();
    }
}
