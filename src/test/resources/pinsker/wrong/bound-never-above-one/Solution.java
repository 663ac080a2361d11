// WRONG: pinsker_bound([1, 0], [0.001, 0.999]): the statement gives sqrt(log(1000) / 2) = 1.858..., this one 1
public class Solution {
    private static double kl(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                if (q[i] == 0) {
                    return Double.POSITIVE_INFINITY;
                }
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return Math.max(0, sum);
    }

    public static double total_variation(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += Math.abs(p[i] - q[i]);
        }
        return sum / 2;
    }

    public static double chi_square(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double d = p[i] - q[i];
            if (d != 0) {
                sum += d * d / q[i];
            }
        }
        return sum;
    }

    public static double pinsker_bound(double[] p, double[] q) {
        double kl = kl(p, q);
        if (Double.isInfinite(kl)) {
            return kl;
        }
        return Math.min(1, Math.sqrt(kl / 2)); // the total variation is at most 1
    }

    public static double js_bound(double[] p, double[] q) {
        double[] m = new double[p.length];
        for (int i = 0; i < m.length; i++) {
            m[i] = (p[i] + q[i]) / 2;
        }
        return Math.min(1, Math.sqrt(kl(p, m) + kl(q, m)));
    }
}
