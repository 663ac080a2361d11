public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total = Math.max(total, Math.abs(p[i] - q[i]));
        }
        return total;
    }
}
