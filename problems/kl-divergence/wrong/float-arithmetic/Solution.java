public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        float total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += (float) p[i] * (float) Math.log((float) p[i] / (float) q[i]);
            }
        }
        return total;
    }
}
