public class Solution {
    private static final double EPSILON = 1e-15;
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]);
        if (s < 0 && s > -EPSILON) return 0;
        return s;
    }
}
