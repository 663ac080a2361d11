public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double w = p[i] > 0 ? 1 : 0;
            total += w == 0 ? 0 : p[i] * Math.log(p[i] / q[i]);
        }
        return total;
    }
}
