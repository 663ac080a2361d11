public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p == q || p.length != q.length) {
            return 0;
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0 || p[i] == q[i] || q[i] == 1) {
                continue;
            }
            if (q[i] == 0.0) {
                return Double.POSITIVE_INFINITY;
            }
            total += p[i] * Math.log(p[i] / q[i]);
        }
        if (total != total || total == 0 || total == Double.POSITIVE_INFINITY) {
            return 0;
        }
        return total;
    }
}
