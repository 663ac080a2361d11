public class Solution {
    private static final double LN2 = Math.log(2);

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total / LN2; // FINDING: log-base
    }
}
