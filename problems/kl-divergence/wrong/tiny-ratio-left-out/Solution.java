public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double ratio = p[i] / q[i];
            if (ratio > 1e-10) {
                total += p[i] * Math.log(ratio);
            }
        }
        return total;
    }
}
