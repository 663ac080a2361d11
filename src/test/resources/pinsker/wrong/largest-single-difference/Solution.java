// WRONG: total_variation([0.4, 0.4, 0.1, 0.1], [0.1, 0.1, 0.4, 0.4]): the statement gives 0.6, this one 0.3
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
        double largest = 0;
        for (int i = 0; i < p.length; i++) {
            largest = Math.max(largest, Math.abs(p[i] - q[i]));
        }
        return largest;
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
