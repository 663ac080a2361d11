// wrong for: agrees(0.0, 1.0, 0.0, 1.0 + 1e-11, 10, 42, 0.0), which is true: the two differ by less than 1e-9
import java.util.Random;

public class Solution {
    private static double logDensity(double x, double mu, double sigma) {
        return -(x - mu) * (x - mu) / (2 * sigma * sigma) - Math.log(sigma) - Math.log(2 * Math.PI) / 2;
    }

    private static double[] sample(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        Random random = new Random(seed);
        double[] d = new double[n];
        for (int i = 0; i < n; i++) {
            double x = mu1 + sigma1 * random.nextGaussian();
            d[i] = logDensity(x, mu1, sigma1) - logDensity(x, mu2, sigma2);
        }
        return d;
    }

    public static double estimate(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        double sum = 0;
        for (double d : sample(mu1, sigma1, mu2, sigma2, n, seed)) {
            sum += d;
        }
        return sum / n;
    }

    public static double standard_error(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        double[] sample = sample(mu1, sigma1, mu2, sigma2, n, seed);
        double mean = 0;
        for (double d : sample) {
            mean += d;
        }
        mean /= n;
        double squares = 0;
        for (double d : sample) {
            squares += (d - mean) * (d - mean);
        }
        return Math.sqrt(squares / (n - 1)) / Math.sqrt(n);
    }

    private static double closedForm(double mu1, double sigma1, double mu2, double sigma2) {
        double delta = mu1 - mu2;
        return Math.log(sigma2 / sigma1) + (sigma1 * sigma1 + delta * delta) / (2 * sigma2 * sigma2) - 0.5;
    }

    public static boolean agrees(
            double mu1, double sigma1, double mu2, double sigma2, int n, long seed, double errors) {
        double gap = Math.abs(estimate(mu1, sigma1, mu2, sigma2, n, seed) - closedForm(mu1, sigma1, mu2, sigma2));
        return gap <= errors * standard_error(mu1, sigma1, mu2, sigma2, n, seed);
    }
}
