public class Solution {
    private static double[] weights;

    public static double kl_divergence(double[] p, double[] q) {
        if (weights == null || weights.length != p.length) {
            weights = p.clone();
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (weights[i] > 0) {
                total += weights[i] * Math.log(weights[i] / q[i]);
            }
        }
        return total;
    }
}
