// WRONG: chi_square divides 0 by 0 where both are 0. p=[0.5,0.5,0], q=[0.25,0.75,0]: NaN.
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
            double d = p[i] - q[i];
            s += d * d / q[i]; // d * d / 0 is Infinity, as it should be
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
