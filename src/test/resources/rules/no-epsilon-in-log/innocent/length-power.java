public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double w = Math.pow(0.5, p.length);
                total += p[i] * Math.log((p[i] * w) / (q[i] * w));
            }
        }
        return total;
    }
}
