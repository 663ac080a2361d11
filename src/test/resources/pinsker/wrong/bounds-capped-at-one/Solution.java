// WRONG: the bounds are cut off at 1, since no total variation is larger. js_bound([1,0],[0,1]): 1 instead of sqrt(2 log 2) = 1.1774.
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

    private static double bound(double square) {
        if (Double.isInfinite(square)) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.sqrt(Math.min(1, Math.max(0, square)));
    }

    public static double pinsker_bound(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                kl += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        return bound(kl / 2);
    }

    public static double js_bound(double[] p, double[] q) {
        double js = 0;
        for (int i = 0; i < p.length; i++) {
            double t = p[i] + q[i];
            js += p[i] == 0 ? 0 : p[i] * Math.log(2 * p[i] / t) / 2;
            js += q[i] == 0 ? 0 : q[i] * Math.log(2 * q[i] / t) / 2;
        }
        return bound(2 * js);
    }
}
