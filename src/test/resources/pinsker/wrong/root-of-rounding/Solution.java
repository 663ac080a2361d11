// WRONG: no guard for a divergence that rounding makes negative. pinsker_bound([0.3,0.7],[0.30000000000000004,0.7]) is NaN.
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

    public static double pinsker_bound(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                kl += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return Math.sqrt(kl / 2);
    }

    public static double js_bound(double[] p, double[] q) {
        double js = 0;
        for (int i = 0; i < p.length; i++) {
            double t = p[i] + q[i];
            js += p[i] == 0 ? 0 : p[i] * Math.log(2 * p[i] / t) / 2;
            js += q[i] == 0 ? 0 : q[i] * Math.log(2 * q[i] / t) / 2;
        }
        return Math.sqrt(2 * js);
    }
}
