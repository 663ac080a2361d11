public class Solution {
    private static double log(double x) {
        return Math.log(x + 1e-12); // FINDING: no-epsilon-in-log
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += p[i] * (log(p[i]) - log(q[i]));
        }
        return total;
    }
}
