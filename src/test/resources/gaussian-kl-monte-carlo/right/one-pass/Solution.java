import java.util.Random;

public class Solution {
    // Welford's method: mean and squares in one pass.
    private static double[] welford(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        Random r = new Random(seed);
        double mean = 0;
        double squares = 0;
        for (int i = 1; i <= n; i++) {
            double z = r.nextGaussian();
            double x = mu1 + sigma1 * z;
            double w = (x - mu2) / sigma2;
            double d = Math.log(sigma2 / sigma1) - z * z / 2 + w * w / 2;
            double delta = d - mean;
            mean += delta / i;
            squares += delta * (d - mean);
        }
        return new double[] {mean, Math.sqrt(squares / (n - 1.0) / n)};
    }

    public static double estimate(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        return welford(mu1, sigma1, mu2, sigma2, n, seed)[0];
    }

    public static double standard_error(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        return welford(mu1, sigma1, mu2, sigma2, n, seed)[1];
    }

    public static boolean agrees(double mu1, double sigma1, double mu2, double sigma2, int n, long seed, double errors) {
        double[] w = welford(mu1, sigma1, mu2, sigma2, n, seed);
        double kl = Math.log(sigma2 / sigma1) + (Math.pow(sigma1, 2) + Math.pow(mu1 - mu2, 2)) / (2 * Math.pow(sigma2, 2)) - 0.5;
        return Math.abs(w[0] - kl) <= errors * w[1] || Math.abs(w[0] - kl) <= 1e-9;
    }
}
