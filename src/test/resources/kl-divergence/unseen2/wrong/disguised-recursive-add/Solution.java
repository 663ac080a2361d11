public class Solution {
    static double plus(double x, int k) { return k == 0 ? x : plus(x + 3e-17, k - 1); }
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * Math.log(plus(p[i] / q[i], 3));
        }
        return s;
    }
}
