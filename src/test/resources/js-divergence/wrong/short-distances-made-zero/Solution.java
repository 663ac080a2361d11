// wrong for: js_distance([0.5, 0.5], [0.5001, 0.4999]), which is about 7.07e-5 (within 1e-6) and not 0
public class Solution {
    public static double js_divergence(double[] p, double[] q) {
        return weighted_js(p, q, 0.5);
    }

    public static double weighted_js(double[] p, double[] q, double weight) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double m = weight * p[i] + (1 - weight) * q[i];
            if (p[i] > 0) {
                total += weight * p[i] * Math.log(p[i] / m);
            }
            if (q[i] > 0) {
                total += (1 - weight) * q[i] * Math.log(q[i] / m);
            }
        }
        return total;
    }

    public static double js_distance(double[] p, double[] q) {
        double divergence = js_divergence(p, q);
        if (divergence < 1e-8) {
            return 0; // rounding
        }
        return Math.sqrt(divergence);
    }
}
