public class Solution {

    private static double safeLog(double x) {
        return Math.log(x + 1e-15); // FINDING: no-epsilon-in-log
    }

    public static double kl_divergence(double[] p, double[] q) {
        double cross = 0, own = 0;
        for (int i = 0; i < p.length; i++) {
            cross -= p[i] * safeLog(q[i]);
            own -= p[i] * safeLog(p[i]);
        }
        return cross - own;
    }
}
