public class Solution {

    /** log(a/b), with care where a and b are close together. */
    static double logRatio(double a, double b) {
        if (a == b) {
            return 0.0;
        }
        double d = a - b;                       // exact when a/2 <= b <= 2a (Sterbenz)
        if (a >= 0.5 * b && a <= 2 * b) {
            return Math.log1p(d / b);
        }
        return Math.log(a) - Math.log(b);
    }

    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            kl += p[i] > 0 ? p[i] * logRatio(p[i], q[i]) : 0;
        }
        return kl;
    }
}
