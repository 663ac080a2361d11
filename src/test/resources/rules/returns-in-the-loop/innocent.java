public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0 && q[i] <= 0) {
                return Double.POSITIVE_INFINITY;
            }
            if (i == p.length - 1) {
                return total + (p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0);
            }
            total += p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0;
        }
        return total;
    }
}
