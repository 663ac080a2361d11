// WRONG: KL skips probabilities below 1e-9; js_divergence([5e-10,1-5e-10],[0,1]) must be 1.7e-10
public class Solution {
    private static double kl(double[] a, double[] m) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] > 1e-9) {
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
        return weighted_js(p, q, 0.5);
    }

    public static double js_distance(double[] p, double[] q) {
        double js = js_divergence(p, q);
        return Math.sqrt(Math.max(0.0, js));
    }
}
