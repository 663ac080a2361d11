public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            s += p[i] * Math.log((p[i] > 0 ? p[i] : 1.0) / (q[i] > 0 ? q[i] : 1.0));
        }
        return s;
    }
}
