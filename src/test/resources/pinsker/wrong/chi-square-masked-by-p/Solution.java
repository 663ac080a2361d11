// WRONG: chi_square([1, 0], [0.5, 0.5]): the statement gives 0.5 + 0.5 = 1, this one 0.5
public class Solution {
    private static double kl(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += q[i] == 0 ? Double.POSITIVE_INFINITY : p[i] * Math.log(p[i] / q[i]);
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
            if (p[i] == 0) {
                continue; // adds 0
            }
            if (q[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            sum += (p[i] - q[i]) * (p[i] - q[i]) / q[i];
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
