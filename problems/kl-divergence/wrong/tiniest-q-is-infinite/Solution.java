public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                if (q[i] < 1e-300) {
                    return Double.POSITIVE_INFINITY;
                }
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
