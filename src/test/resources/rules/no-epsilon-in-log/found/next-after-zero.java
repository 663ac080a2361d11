public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        final double least = Math.nextAfter(0.0, 1.0);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total -= p[i] * Math.log((q[i] + least) / p[i]); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
