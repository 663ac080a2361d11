public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 1; i <= p.length; i++) {
            total += p[i - 1] > 0 ? p[i - 1] * Math.log(p[i - 1] / q[i - 1]) : 0;
        }
        for (int i = 0; i <= p.length; i++) {
            if (i == p.length) {
                return total;
            }
            total += 0 * p[i];
        }
        for (int i = 0; i <= p.length - 1; i++) {
            total += 0 * p[i];
        }
        return total;
    }
}
