// WRONG: pinsker_bound([0.5, 0.5], [0.5000000000000001, 0.5]): the divergence comes out as about -1.1e-16 and the statement gives 0 (1e-6 allowed), this one NaN
public class Solution {
    private static double kl(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += q[i] == 0 ? Double.POSITIVE_INFINITY : p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
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
