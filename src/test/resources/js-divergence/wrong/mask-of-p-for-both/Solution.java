// WRONG: sums over the positions with p > 0 only (and the last one), so that q alone is left out elsewhere: js_divergence([0,1,0],[0.5,0,0.5]) is too small
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
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0 && m[i] > 0) {
                sum += weight * p[i] * (Math.log(p[i]) - Math.log(m[i]));
                sum += q[i] > 0 ? (1 - weight) * q[i] * (Math.log(q[i]) - Math.log(m[i])) : 0;
            } else if (i == p.length - 1 && q[i] > 0) {
                sum += (1 - weight) * q[i] * (Math.log(q[i]) - Math.log(m[i]));
            }
        }
        return sum;
    }

    public static double js_distance(double[] p, double[] q) {
        return Math.sqrt(Math.max(0, js_divergence(p, q)));
    }
}
