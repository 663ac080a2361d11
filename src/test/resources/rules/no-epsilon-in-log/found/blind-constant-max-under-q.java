public class Solution {

    private static final double TINY = 1e-15;

    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                kl += p[i] * (Math.log(p[i]) - Math.log(Math.max(q[i], TINY))); // FINDING: no-epsilon-in-log
            }
        }
        return kl;
    }
}
