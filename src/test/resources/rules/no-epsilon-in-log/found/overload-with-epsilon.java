public class Solution {
    public static double kl_divergence(double[] p, double[] q, double eps) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += p[i] * Math.log((p[i] + eps) / (q[i] + eps)); // FINDING: no-epsilon-in-log
        }
        return total;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return kl_divergence(p, q, 1e-12);
    }
}
