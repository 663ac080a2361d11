// wrong for: js_divergence([0.5, 0.5, 0.0], [0.0, 0.5, 0.5]), which is log(2) / 2 and not log 2
public class Solution {
    public static double js_divergence(double[] p, double[] q) {
        for (int i = 0; i < p.length; i++) {
            if ((p[i] == 0) != (q[i] == 0)) {
                return Math.log(2); // one rules out what the other allows
            }
        }
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
        return Math.sqrt(Math.max(0, js_divergence(p, q)));
    }
}
