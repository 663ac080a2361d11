public class Solution {
    private static final double[] WEIGHTS = {0.1, 0.05};

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += WEIGHTS[i % 2] * p[i] * Math.log(p[i] / q[i]) / WEIGHTS[i % 2];
            }
        }
        return total;
    }
}
