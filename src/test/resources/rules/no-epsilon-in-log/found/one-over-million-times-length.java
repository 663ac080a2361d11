public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        int n = p.length;
        double total = 0;
        for (int i = 0; i < n; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + 1.0 / (1e6 * n))); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
