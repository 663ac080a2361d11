// RIGHT: entropy of the mixture minus the mean of the entropies, with streams
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

public class Solution {
    private static double entropy(DoubleStream a) {
        return a.filter(v -> v > 0).map(v -> -v * Math.log(v)).sum();
    }

    public static double weighted_js(double[] p, double[] q, double weight) {
        double rest = 1 - weight;
        double mixed = entropy(IntStream.range(0, p.length).mapToDouble(i -> weight * p[i] + rest * q[i]));
        return mixed - weight * entropy(DoubleStream.of(p)) - rest * entropy(DoubleStream.of(q));
    }

    public static double js_divergence(double[] p, double[] q) {
        return weighted_js(p, q, 0.5);
    }

    public static double js_distance(double[] p, double[] q) {
        return Math.sqrt(Math.max(0.0, js_divergence(p, q)));
    }
}
