public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double d = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0) continue;
            double ratio = p[i] / q[i];
            if (ratio > 1) {
                d += p[i] * Math.log(ratio);
            }
        }
        return d;
    }
}
