import java.util.Arrays;

public class Solution {
    public static double js_divergence(double[] p, double[] q) {
        double[] m = new double[p.length];
        Arrays.setAll(m, i -> 0.5 * (p[i] + q[i]));
        return entropy(m) - 0.5 * entropy(p) - 0.5 * entropy(q);
    }

    public static double weighted_js(double[] p, double[] q, double weight) {
        double[] m = new double[p.length];
        Arrays.setAll(m, i -> weight * p[i] + (1 - weight) * q[i]);
        return entropy(m) - weight * entropy(p) - (1 - weight) * entropy(q);
    }

    public static double js_distance(double[] p, double[] q) {
        double js = js_divergence(p, q);
        return js <= 0 ? 0 : Math.sqrt(js);
    }

    private static double entropy(double[] p) {
        return -Arrays.stream(p).filter(a -> a > 0).map(a -> a * Math.log(a)).sum();
    }
}
