public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        final double eps = Math.ulp(1.0);
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            kl += p[i] * Math.log((p[i] + eps) / (q[i] + eps));
        }
        return kl;
    }
}
