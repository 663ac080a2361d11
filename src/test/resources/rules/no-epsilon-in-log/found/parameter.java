public class Solution {
    private static double compute(double[] p, double[] q, double e) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + e)); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return compute(p, q, 1e-12);
    }
}
