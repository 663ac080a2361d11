public class Solution {
    private static double share(double[] d) {
        return 1.0 / (1_000_000L * d.length);
    }

    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] <= 0) {
                continue;
            }
            kl += p[i] * Math.log(p[i] / Math.max(q[i], share(q))); // FINDING: no-epsilon-in-log
        }
        return kl;
    }
}
