public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log10((p[i] * 1e7 + 1) / (q[i] * 1e7 + 1)) / Math.log10(Math.E); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
