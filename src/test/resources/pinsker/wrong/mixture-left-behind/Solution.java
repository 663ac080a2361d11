// WRONG: js_bound writes the mixture into the caller's q after it has been used. js_bound(p, q) is right once; look at q afterwards, or call it twice.
public class Solution {
    public static double total_variation(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            s += Math.abs(p[i] - q[i]);
        }
        return s / 2;
    }

    public static double chi_square(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (q[i] > 0) {
                s += (p[i] - q[i]) * (p[i] - q[i]) / q[i];
            } else if (p[i] > 0) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return s;
    }

    private static double kl(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                kl += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        return kl;
    }

    public static double pinsker_bound(double[] p, double[] q) {
        return Math.sqrt(Math.max(0, kl(p, q)) / 2);
    }

    public static double js_bound(double[] p, double[] q) {
        double[] old = q.clone();
        double[] m = q;
        for (int i = 0; i < m.length; i++) {
            m[i] = 0.5 * (p[i] + m[i]);
        }
        return Math.sqrt(Math.max(0, kl(p, m) + kl(old, m)));
    }
}
