// WRONG: js_bound([1, 0], [0.5, 0.5]): JS is always finite and the statement gives sqrt(0.4315...) = 0.6569..., this one Infinity
public class Solution {
    private static boolean covered(double[] p, double[] q) {
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0 && q[i] == 0) {
                return false;
            }
        }
        return true;
    }

    private static double kl(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
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
        if (!covered(p, q)) {
            return Double.POSITIVE_INFINITY;
        }
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (q[i] > 0) {
                sum += (p[i] - q[i]) * (p[i] - q[i]) / q[i];
            }
        }
        return sum;
    }

    public static double pinsker_bound(double[] p, double[] q) {
        return covered(p, q) ? Math.sqrt(kl(p, q) / 2) : Double.POSITIVE_INFINITY;
    }

    public static double js_bound(double[] p, double[] q) {
        if (!covered(p, q) || !covered(q, p)) {
            return Double.POSITIVE_INFINITY;
        }
        double[] m = new double[p.length];
        for (int i = 0; i < m.length; i++) {
            m[i] = (p[i] + q[i]) / 2;
        }
        return Math.sqrt(kl(p, m) + kl(q, m));
    }
}
