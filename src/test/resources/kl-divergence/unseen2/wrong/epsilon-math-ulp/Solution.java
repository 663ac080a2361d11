public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double eps = Math.ulp(1.0);
        double s = 0;
        for (int i = 0; i < p.length; i++) s += p[i] * Math.log((p[i] + eps) / (q[i] + eps));
        return s;
    }
}
