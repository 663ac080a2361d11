// WRONG: JS leaves out places where one of the two is 0. js_bound([1,0],[0,1]): 0 instead of 1.1774.
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
                kl += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        return Math.sqrt(Math.max(0, kl) / 2);
    }

    public static double js_bound(double[] p, double[] q) {
        double js = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0 || q[i] == 0) {
                continue;
            }
            double logM = Math.log(p[i] + q[i]) - Math.log(2);
            js += 0.5 * p[i] * (Math.log(p[i]) - logM) + 0.5 * q[i] * (Math.log(q[i]) - logM);
        }
        return Math.sqrt(Math.max(0, 2 * js));
    }
}
