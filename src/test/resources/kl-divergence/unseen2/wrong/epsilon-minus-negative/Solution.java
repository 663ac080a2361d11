public class Solution {
    static final double NEG = -1e-12;
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * Math.log((p[i] - NEG) / (q[i] - NEG));
        }
        return s;
    }
}
