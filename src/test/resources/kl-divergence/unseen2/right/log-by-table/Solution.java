public class Solution {
    static double ln(double x) {
        int k = Math.getExponent(x);
        double m = Math.scalb(x, -k), y = (m - 1) / (m + 1), t = y, s = 0;
        for (int n = 1; Math.abs(t) > 1e-12; n += 2) {
            s += t / n;
            t *= y * y;
        }
        return 2 * s + k * 0.693147180559945309;
    }
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * ln(p[i] / q[i]);
        }
        return s;
    }
}
