// RIGHT: one pass through a record that holds mean and error, by Welford's recurrence
import java.util.Random;

public class Solution {
    private record Gaussian(double mu, double sigma) {
        double logDensity(double x) {
            return -(x - mu) * (x - mu) / (2 * sigma * sigma) - Math.log(sigma) - 0.5 * Math.log(2 * Math.PI);
        }

        double klTo(Gaussian q) {
            double gap = mu - q.mu;
            return Math.log(q.sigma / sigma) + (sigma * sigma + gap * gap) / (2 * q.sigma * q.sigma) - 0.5;
        }
    }

    private record Summary(double mean, double error) {
        static Summary of(Gaussian p, Gaussian q, int n, long seed) {
            Random random = new Random(seed);
            double mean = 0;
            double squares = 0;
            for (int i = 1; i <= n; i++) {
                double x = p.mu() + p.sigma() * random.nextGaussian();
                double d = p.logDensity(x) - q.logDensity(x);
                double step = d - mean;
                mean += step / i;
                squares += step * (d - mean);
            }
            return new Summary(mean, Math.sqrt(squares / (n - 1.0)) / Math.sqrt(n));
        }
    }

    public static double estimate(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        return Summary.of(new Gaussian(mu1, sigma1), new Gaussian(mu2, sigma2), n, seed).mean();
    }

    public static double standard_error(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        return Summary.of(new Gaussian(mu1, sigma1), new Gaussian(mu2, sigma2), n, seed).error();
    }

    public static boolean agrees(
            double mu1, double sigma1, double mu2, double sigma2, int n, long seed, double errors) {
        Gaussian p = new Gaussian(mu1, sigma1);
        Gaussian q = new Gaussian(mu2, sigma2);
        Summary summary = Summary.of(p, q, n, seed);
        return Math.abs(summary.mean() - p.klTo(q)) <= Math.max(1e-9, errors * summary.error());
    }
}
