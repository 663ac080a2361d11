// RIGHT: logarithms to base 2, halves recursively, BigDecimal sums; js_divergence by its own closed term with p + q
import java.math.BigDecimal;
import java.util.function.IntToDoubleFunction;

public class Solution {
    private static final double LN2 = Math.log(2);

    private static double log2(double v) {
        return Math.log(v) / LN2;
    }

    private static BigDecimal sum(int from, int to, IntToDoubleFunction f) {
        if (to - from == 1) {
            return new BigDecimal(f.applyAsDouble(from));
        }
        int mid = (from + to) >>> 1;
        return sum(from, mid, f).add(sum(mid, to, f));
    }

    private static double bits(double a, double logMixture) {
        return a == 0 ? 0 : a * (log2(a) - logMixture);
    }

    public static double js_divergence(double[] p, double[] q) {
        return 0.5 * LN2 * sum(0, p.length, i -> {
            // log2 of the mixture: one less than that of the sum
            double log = p[i] + q[i] > 0 ? log2(p[i] + q[i]) - 1 : 0;
            return bits(p[i], log) + bits(q[i], log);
        }).doubleValue();
    }

    public static double weighted_js(double[] p, double[] q, double weight) {
        double other = 1 - weight;
        return LN2 * sum(0, p.length, i -> {
            double m = weight * p[i] + other * q[i];
            if (m == 0) {
                return 0;
            }
            double log = log2(m);
            return weight * bits(p[i], log) + other * bits(q[i], log);
        }).doubleValue();
    }

    public static double js_distance(double[] p, double[] q) {
        double js = js_divergence(p, q);
        return js <= 0 ? 0 : Math.exp(Math.log(js) / 2);
    }
}
