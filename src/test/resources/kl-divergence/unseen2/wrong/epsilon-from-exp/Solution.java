public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double e = Math.exp(-30);
            s += p[i] * Math.log((p[i] + e) / (q[i] + e));
        }
        return s;
    }
}
