public class Solution {
    static double log(double x) {
        double y = (x - 1) / (x + 1), s = 0, t = y;
        for (int k = 1; k < 20; k += 2) { s += t / k; t *= y * y; }
        return 2 * s;
    }
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * log(p[i] / q[i]);
        }
        return s;
    }
}
