public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double t = Math.sqrt(p[i] / q[i]);
                total += 2 * p[i] * Math.log(t);
            }
        }
        return total;
    }
}
