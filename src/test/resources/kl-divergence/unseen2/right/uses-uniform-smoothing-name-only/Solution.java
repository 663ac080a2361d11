public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        final double alpha = 0.0; // no smoothing
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * Math.log(p[i] / ((1 - alpha) * q[i] + alpha / p.length));
        }
        return s;
    }
}
