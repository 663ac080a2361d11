public class Solution {
    static double clamp(double x, double lo, double hi) {
        return x < lo ? lo : x > hi ? hi : x;
    }
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * Math.log(p[i] / clamp(q[i], 1e-12, 1));
        }
        return s;
    }
}
