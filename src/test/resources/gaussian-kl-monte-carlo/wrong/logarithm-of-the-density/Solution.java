// wrong for: estimate(0, 1, 100, 1, 10, 42), which is about 5000 and not Infinity: the density of q underflows
import java.util.Random;

public class Solution {
    private static double density(double x, double mu, double sigma) {
        double z = (x - mu) / sigma;
        return Math.exp(-z * z / 2) / (sigma * Math.sqrt(2 * Math.PI));
    }

    private static double[] sample(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        Random random = new Random(seed);
        double[] d = new double[n];
        for (int i = 0; i < n; i++) {
            double x = mu1 + sigma1 * random.nextGaussian();
            d[i] = Math.log(density(x, mu1, sigma1)) - Math.log(density(x, mu2, sigma2));
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
        return gap <= errors * standard_error(mu1, sigma1, mu2, sigma2, n, seed) || gap <= 1e-9;
    }
}
