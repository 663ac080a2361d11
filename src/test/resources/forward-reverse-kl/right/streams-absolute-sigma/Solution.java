// RIGHT: streams; the Minimiser may try negative sigmas, which are read as their absolute value
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

public class Solution {
    public static double[] log_gaussian(double[] x, double mu, double sigma) {
        // c is the point next to mu; (v - mu)^2 - (c - mu)^2 as a product keeps its digits for a far mu
        double c = Arrays.stream(x).reduce(x[0], (a, b) -> Math.abs(b - mu) < Math.abs(a - mu) ? b : a);
        double[] scores = Arrays.stream(x).map(v -> (c - v) / sigma * (((v - mu) + (c - mu)) / sigma) / 2).toArray();
        double max = Arrays.stream(scores).max().orElse(0);
        double logSum = Math.log(Arrays.stream(scores).map(s -> Math.exp(s - max)).sum());
        return Arrays.stream(scores).map(s -> s - max - logSum).toArray();
    }

    public static double forward_kl(double[] p, double[] logQ) {
        return IntStream.range(0, p.length).filter(i -> p[i] > 0).mapToDouble(i -> p[i] * (Math.log(p[i]) - logQ[i])).sum();
    }

    public static double reverse_kl(double[] p, double[] logQ) {
        return IntStream.range(0, p.length)
                .filter(i -> Math.exp(logQ[i]) > 0)
                .mapToDouble(i -> Math.exp(logQ[i]) * (logQ[i] - Math.log(p[i])))
                .sum();
    }

    private static double[] fit(ToDoubleFunction<double[]> divergenceOfLogs, double[] x, double mu, double sigma) {
        double[] best = Minimiser.minimise(
                v -> v[1] == 0 ? Double.POSITIVE_INFINITY : divergenceOfLogs.applyAsDouble(log_gaussian(x, v[0], Math.abs(v[1]))),
                new double[] {mu, sigma});
        return new double[] {best[0], Math.abs(best[1])};
    }

    public static double[] fit_forward(double[] x, double[] p, double mu, double sigma) {
        return fit(logQ -> forward_kl(p, logQ), x, mu, sigma);
    }

    public static double[] fit_reverse(double[] x, double[] p, double mu, double sigma) {
        return fit(logQ -> reverse_kl(p, logQ), x, mu, sigma);
    }
}
