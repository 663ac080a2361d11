public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double t = (p[i] - q[i]) / (p[i] + q[i]);
                total += p[i] * Math.log((1 + t) / (1 - t));
            }
        }
        return total;
    }
}
