public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] w = {0.05, 0.9, 0.05};
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += w[1] / w[1] * p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
