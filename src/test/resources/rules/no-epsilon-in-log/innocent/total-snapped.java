public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0;
        }
        return Math.abs(total) < 1.0 / (1e15 * p.length) ? 0 : total;
    }
}
