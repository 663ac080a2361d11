public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
            if (p[i] < 1) {
                total += (1 - p[i]) * Math.log((1 - p[i]) / (1 - q[i]));
            }
        }
        return total;
    }
}
