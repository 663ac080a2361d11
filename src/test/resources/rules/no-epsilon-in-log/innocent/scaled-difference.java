public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double d = 1e6 * p[i] - 1e6 * q[i];
                total += p[i] * Math.log1p(d / (1e6 * q[i]));
            }
        }
        return total;
    }
}
