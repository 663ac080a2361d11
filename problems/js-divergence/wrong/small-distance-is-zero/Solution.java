public class Solution {
    private static double kl(double[] a, double[] m) {
        double s = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] > 0 && m[i] > 0) {
                s += a[i] * (Math.log(a[i]) - Math.log(m[i]));
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
        return weight * kl(p, m) + (1 - weight) * kl(q, m);
    }

    public static double js_distance(double[] p, double[] q) {
        return Math.sqrt(js_divergence(p, q) < 1e-9 ? 0 : js_divergence(p, q));
    }
}
