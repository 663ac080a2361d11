// WRONG: the weight is clamped to 0.01..0.99; weighted_js([1,0],[0,1],0.001) must be 0.0079
public class Solution {
    private static double kl(double[] a, double[] m) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] > 0) {
                sum += a[i] * Math.log(a[i] / m[i]);
            }
        }
        return sum;
    }

    private static double[] mixture(double[] p, double[] q, double w) {
        double[] m = new double[p.length];
        for (int i = 0; i < m.length; i++) {
            m[i] = w * p[i] + (1 - w) * q[i];
        }
        return m;
    }

    public static double weighted_js(double[] p, double[] q, double weight) {
        weight = Math.max(0.01, Math.min(0.99, weight));
        double[] m = mixture(p, q, weight);
        return weight * kl(p, m) + (1 - weight) * kl(q, m);
    }

    public static double js_divergence(double[] p, double[] q) {
        return weighted_js(p, q, 0.5);
    }

    public static double js_distance(double[] p, double[] q) {
        double js = js_divergence(p, q);
        return Math.sqrt(Math.max(0.0, js));
    }
}
