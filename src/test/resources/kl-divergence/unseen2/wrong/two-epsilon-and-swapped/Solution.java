public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        double eps = 1e-10;
        for (int i = 0; i < p.length; i++) {
            s += q[i] * Math.log((q[i] + eps) / (p[i] + eps));
        }
        return s;
    }
}
