public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0.0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                // log1p is more accurate near 1
                kl += p[i] * Math.log1p((p[i] - q[i]) / q[i]);
            }
        }
        return kl;
    }
}
