public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double d = p[i] - q[i];
            if (p[i] > 0) s += d * d / (2 * p[i]);
        }
        return s;
    }
}
