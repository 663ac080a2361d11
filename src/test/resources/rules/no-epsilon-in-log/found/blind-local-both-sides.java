public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double eps = 1e-12;
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            kl += p[i] * Math.log((p[i] + eps) / (q[i] + eps)); // FINDING: no-epsilon-in-log
        }
        return kl;
    }
}
