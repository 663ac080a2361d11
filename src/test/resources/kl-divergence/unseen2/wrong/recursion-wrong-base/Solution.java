public class Solution {
    static double go(double[] p, double[] q, int n) {
        if (n == 1) return 0;
        double t = p[n - 1] > 0 ? p[n - 1] * Math.log(p[n - 1] / q[n - 1]) : 0;
        return t + go(p, q, n - 1);
    }
    public static double kl_divergence(double[] p, double[] q) {
        return go(p, q, p.length);
    }
}
