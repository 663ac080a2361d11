public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double m = 0.5 * (p[i] + q[i]);
                total += p[i] * (Math.log(p[i] / m) - Math.log(q[i] / m));
            }
        }
        return total;
    }
}
