public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double eps = 1.0 / Integer.MAX_VALUE;
            s += p[i] * Math.log((p[i] + eps) / (q[i] + eps));
        }
        return s;
    }
}
