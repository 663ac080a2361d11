// WRONG: agrees compares with < and without the 1e-9: for equal Gaussians, agrees(0,1,0,1,10,1,3), 0 < 0 is false
import java.util.Random;

public class Solution {
    private static double logDensity(double x, double mu, double sigma) {
        double z = (x - mu) / sigma;
        return -z * z / 2 - Math.log(sigma) - 0.5 * Math.log(2 * Math.PI);
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

    public static double estimate(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        double sum = 0;
        for (double d : logRatios(mu1, sigma1, mu2, sigma2, n, seed)) {
            sum += d;
        }
        return sum / n;
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
        return off < errors * standard_error(mu1, sigma1, mu2, sigma2, n, seed);
    }
}
