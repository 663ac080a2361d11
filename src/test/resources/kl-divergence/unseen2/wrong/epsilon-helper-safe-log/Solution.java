public class Solution {
    static double safeLog(double x) { return Math.log(x + 1e-15); }
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) s += p[i] * (safeLog(p[i]) - safeLog(q[i]));
        return s;
    }
}
