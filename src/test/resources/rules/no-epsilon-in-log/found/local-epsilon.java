public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        double eps = 1e-10;
        for (int i = 0; i < p.length; i++) {
            total += p[i] * Math.log((p[i] + eps) / (q[i] + eps)); // FINDING: no-epsilon-in-log
        }
        return total;
    }
}
