public class Solution {
    public static double js_divergence(double[] p, double[] q) {
        double[] m = mix(p, q, 0.5);
        return Math.max(0, (kl(p, m) + kl(q, m)) / 2);
    }

    public static double weighted_js(double[] p, double[] q, double weight) {
        double[] m = mix(p, q, weight);
        return weight * kl(p, m) + (1 - weight) * kl(q, m);
    }

    public static double js_distance(double[] p, double[] q) {
        return Math.sqrt(js_divergence(p, q));
    }

    private static double[] mix(double[] p, double[] q, double w) {
        double[] m = p.clone();
        for (int i = 0; i < m.length; i++) {
            m[i] = q[i] + w * (p[i] - q[i]);
        }
        return m;
    }

    private static double kl(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != 0) {
                sum += a[i] * (Math.log(a[i]) - Math.log(b[i]));
            }
        }
        return sum;
    }
}
