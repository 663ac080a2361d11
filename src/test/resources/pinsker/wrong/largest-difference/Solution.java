// WRONG: the total variation as the largest difference of one position; the same in the example. p=[0.5,0.5,0,0], q=[0,0,0.5,0.5]: 0.5 instead of 1.
public class Solution {
    public static double total_variation(double[] p, double[] q) {
        double largest = 0;
        for (int i = 0; i < p.length; i++) {
            largest = Math.max(largest, Math.abs(p[i] - q[i]));
        }
        return largest;
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
                kl += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        return Math.sqrt(Math.max(0, kl) / 2);
    }

    public static double js_bound(double[] p, double[] q) {
        double js = 0;
        for (int i = 0; i < p.length; i++) {
            double t = p[i] + q[i];
            js += p[i] == 0 ? 0 : p[i] * Math.log(2 * p[i] / t) / 2;
            js += q[i] == 0 ? 0 : q[i] * Math.log(2 * q[i] / t) / 2;
        }
        return Math.sqrt(Math.max(0, 2 * js));
    }
}
