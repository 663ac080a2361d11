public class Solution {
    private static double max(double a, double b) {
        return a > b ? a : b; // FINDING: no-epsilon-in-log
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / max(q[i], 1e-12));
            }
        }
        return total;
    }
}
