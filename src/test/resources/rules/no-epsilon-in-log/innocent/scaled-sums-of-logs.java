public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += 1e3 * p[i] * (Math.log(1e3 * p[i]) - Math.log(1e3 * q[i])) / 1e3;
            }
        }
        return total;
    }
}
