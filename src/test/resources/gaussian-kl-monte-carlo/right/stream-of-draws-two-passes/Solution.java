import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

public class Solution {
    private static DoubleUnaryOperator logDensity(double mu, double sigma) {
        double constant = -Math.log(sigma) - Math.log(2 * Math.PI) / 2;
        return x -> constant - (x - mu) * (x - mu) / (2 * sigma * sigma);
    }

    private static double[] logRatios(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        Random random = new Random(seed);
        DoubleUnaryOperator p = logDensity(mu1, sigma1);
        DoubleUnaryOperator q = logDensity(mu2, sigma2);
        double[] ratios = new double[n];
        Arrays.setAll(ratios, i -> mu1 + sigma1 * random.nextGaussian());
        return Arrays.stream(ratios).map(x -> p.applyAsDouble(x) - q.applyAsDouble(x)).toArray();
    }

    private static double mean(double[] d) {
        return Arrays.stream(d).average().orElseThrow();
    }

    public static double estimate(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        return mean(logRatios(mu1, sigma1, mu2, sigma2, n, seed));
    }

    public static double standard_error(double mu1, double sigma1, double mu2, double sigma2, int n, long seed) {
        double[] d = logRatios(mu1, sigma1, mu2, sigma2, n, seed);
        double mean = mean(d);
        double squares = Arrays.stream(d).map(x -> (x - mean) * (x - mean)).sum();
        return Math.sqrt(squares / (n - 1) / n);
    }

    public static boolean agrees(
            double mu1, double sigma1, double mu2, double sigma2, int n, long seed, double errors) {
        double ratio = sigma1 / sigma2;
        double shift = (mu1 - mu2) / sigma2;
        double exact = (ratio * ratio + shift * shift - 1) / 2 - Math.log(ratio);
        double gap = Math.abs(estimate(mu1, sigma1, mu2, sigma2, n, seed) - exact);
        return gap <= 1e-9 || gap <= errors * standard_error(mu1, sigma1, mu2, sigma2, n, seed);
    }
}
