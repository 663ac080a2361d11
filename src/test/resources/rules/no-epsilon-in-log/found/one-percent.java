public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += p[i] * Math.log((p[i] + 0.01) / (q[i] + 0.01)); // FINDING: no-epsilon-in-log
        }
        return total;
    }
}
