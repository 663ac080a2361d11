public class Solution {
    static double go(double[] p, double[] q, int i) {
        double t = p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0;
        return t + go(p, q, i + 1);
    }
    public static double kl_divergence(double[] p, double[] q) {
        return go(p, q, 0);
    }
}
