// RIGHT by the inputs and tolerances that the statement promises; its author doubted it: total variation as 1 less the overlap, chi-square as sum(p^2/q) - 1: they use that both sum to 1, which holds within 1e-12 only; JS with a mixture (p + q) / 2 that can underflow to 0
public class Solution {
    public static double total_variation(double[] p, double[] q) {
        double overlap = 0;
        for (int i = 0; i < p.length; i++) {
            overlap += Math.min(p[i], q[i]);
        }
        return Math.max(0, 1 - overlap);
    }

    public static double chi_square(double[] p, double[] q) {
        double s = -1;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                if (q[i] == 0) {
                    return Double.POSITIVE_INFINITY;
                }
                s += p[i] * p[i] / q[i];
            }
        }
        return Math.max(0, s);
    }

    private static double kl(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                if (q[i] == 0) {
                    return Double.POSITIVE_INFINITY;
                }
                s += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return Math.max(0, s);
    }

    public static double pinsker_bound(double[] p, double[] q) {
        return Math.sqrt(kl(p, q) / 2);
    }

    public static double js_bound(double[] p, double[] q) {
        double[] m = new double[p.length];
        for (int i = 0; i < m.length; i++) {
            m[i] = (p[i] + q[i]) / 2;
        }
        return Math.sqrt(kl(p, m) + kl(q, m));
    }
}
