// WRONG: divergences below 1e-10 give distance 0; p=[0.5,0.5], q=[0.50001,0.49999] is 7e-6 away
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
        return weighted_js(p, q, 0.5);
    }

    public static double js_distance(double[] p, double[] q) {
        double js = js_divergence(p, q);
        return js < 1e-10 ? 0.0 : Math.sqrt(js);
    }
}
