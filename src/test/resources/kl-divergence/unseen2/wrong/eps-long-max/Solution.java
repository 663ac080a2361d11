public class Solution {
    static final double EPS = 1.0 / Long.MAX_VALUE;
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            s += p[i] * Math.log((p[i] + EPS) / (q[i] + EPS));
        }
        return s;
    }
}
