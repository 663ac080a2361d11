import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Searches in steps measured by the first sigma, and over the logarithm of sigma. */
public class Solution {
    public static double[] log_gaussian(double[] x, double mu, double sigma) {
        double[] scores = Arrays.stream(x).map(point -> score((point - mu) / sigma)).toArray();
        double top = DoubleStream.of(scores).max().orElseThrow();
        double logTotal = top + Math.log(DoubleStream.of(scores).map(s -> Math.exp(s - top)).sum());
        return DoubleStream.of(scores).map(s -> s - logTotal).toArray();
    }

    private static double score(double z) {
        return -0.5 * z * z;
    }

    public static double forward_kl(double[] p, double[] logQ) {
        return IntStream.range(0, p.length)
                .filter(i -> p[i] > 0)
                .mapToDouble(i -> p[i] * (Math.log(p[i]) - logQ[i]))
                .sum();
    }

    public static double reverse_kl(double[] p, double[] logQ) {
        return IntStream.range(0, p.length)
                .filter(i -> Math.exp(logQ[i]) > 0)
                .mapToDouble(i -> Math.exp(logQ[i]) * (logQ[i] - Math.log(p[i])))
                .sum();
    }

    public static double[] fit_forward(double[] x, double[] p, double mu, double sigma) {
        return fit(mu, sigma, 1.0, v -> forward_kl(p, log_gaussian(x, v[0], v[1])));
    }

    public static double[] fit_reverse(double[] x, double[] p, double mu, double sigma) {
        return fit(mu, sigma, 0.2, v -> reverse_kl(p, log_gaussian(x, v[0], v[1])));
    }

    private static double[] fit(double mu, double sigma, double stride, ToDoubleFunction<double[]> divergence) {
        double[] found = Minimiser.minimise(
                v -> divergence.applyAsDouble(unscale(v, mu, sigma, stride)), new double[] {0, 0});
        return unscale(found, mu, sigma, stride);
    }

    private static double[] unscale(double[] v, double mu, double sigma, double stride) {
        return new double[] {mu + stride * sigma * v[0], sigma * Math.exp(stride * v[1])};
    }
}
