// WRONG: chi_square adds 1e-12 to the divisor, and does not answer Infinity. p=[0.5,0.5], q=[0,1]: 2.5e11; q=[1e-10,1-1e-10]: off by one percent.
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
            s += (p[i] - q[i]) * (p[i] - q[i]) / (q[i] + 1e-12);
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
