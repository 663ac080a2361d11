public class Solution {
    static double go(double[] p, double[] q, int i, int left) {
        if (i == p.length || left == 0) return 0;
        return (p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0) + go(p, q, i + 1, left - 1);
    }
    public static double kl_divergence(double[] p, double[] q) {
        return go(p, q, 0, 1000);
    }
}
