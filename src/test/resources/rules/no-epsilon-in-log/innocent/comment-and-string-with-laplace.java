public class Solution {
    /** Not (q[i] * 1e6 + 1) / (1e6 + n), and no Math.max(q[i], 1e-12) either. */
    private static final String NOTE = "Math.log(q[i] + 1.0 / (1e6 * n))";

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]); // + 1.0 / (1e9 * p.length)
            }
        }
        return total;
    }
}
