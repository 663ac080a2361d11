import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** JS = H(m) - w H(p) - (1 - w) H(q), with the three entropies in one compensated sum. */
public class Solution {
    public static double js_divergence(double[] p, double[] q) {
        return weighted_js(p, q, 0.5);
    }

    public static double weighted_js(double[] p, double[] q, double weight) {
        double rest = 1 - weight;
        IntToDoubleFunction term = i -> weight * xLogX(p[i]) + rest * xLogX(q[i]) - xLogX(weight * p[i] + rest * q[i]);
        return IntStream.range(0, p.length).mapToDouble(term).sum();
    }

    public static double js_distance(double[] p, double[] q) {
        return Math.sqrt(Math.max(0, js_divergence(p, q)));
    }

    private static double xLogX(double x) {
        return x > 0 ? x * Math.log(x) : 0;
    }
}
