// wrong for: js_divergence([1.0, 0.0], [0.0, 1.0]), which is log 2 = 0.693147180560 and not 0.69314717
public class Solution {
    private static final double EPSILON = 1e-8;

    public static double js_divergence(double[] p, double[] q) {
        return weighted_js(p, q, 0.5);
    }

    public static double weighted_js(double[] p, double[] q, double weight) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double m = weight * p[i] + (1 - weight) * q[i];
            total += weight * p[i] * Math.log((p[i] + EPSILON) / (m + EPSILON));
            total += (1 - weight) * q[i] * Math.log((q[i] + EPSILON) / (m + EPSILON));
        }
        return total;
    }

    public static double js_distance(double[] p, double[] q) {
        return Math.sqrt(Math.max(0, js_divergence(p, q)));
    }
}
