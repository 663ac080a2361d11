// WRONG: log 2 at once if the sum of products is below 1e-9; p=[1e-5,1-1e-5,0], q=[1e-5,0,1-1e-5] must be 0.69314
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
        // JS of p and q
        double[] m = mixture(p, q, weight);
        return weight * kl(p, m) + (1 - weight) * kl(q, m);
    }

    public static double js_divergence(double[] p, double[] q) {
        double overlap = 0;
        for (int i = 0; i < p.length; i++) {
            overlap += p[i] * q[i];
        }
        if (overlap < 1e-9) return Math.log(2);
        return weighted_js(p, q, 0.5);
    }

    public static double js_distance(double[] p, double[] q) {
        double js = js_divergence(p, q);
        return Math.sqrt(Math.max(0.0, js));
    }
}
