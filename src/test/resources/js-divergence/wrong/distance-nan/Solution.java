// WRONG: no care for a divergence a little below 0: js_distance of nearly equal distributions, e.g. [0.1,0.2,0.7] and [0.1,0.20000000000000004,0.7], may be NaN
public class Solution {
    private static double entropy(double[] a) {
        double s = 0;
        for (double v : a) {
            if (v > 0) {
                s -= v * Math.log(v);
            }
        }
        return s;
    }

    public static double js_divergence(double[] p, double[] q) {
        return weighted_js(p, q, 0.5);
    }

    public static double weighted_js(double[] p, double[] q, double weight) {
        double[] m = new double[p.length];
        for (int i = 0; i < m.length; i++) {
            m[i] = weight * p[i] + (1 - weight) * q[i];
        }
        return entropy(m) - weight * entropy(p) - (1 - weight) * entropy(q);
    }

    public static double js_distance(double[] p, double[] q) {
        return Math.sqrt(js_divergence(p, q));
    }
}
