public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double t = p[i] * Math.log(p[i] / q[i]);
                if (t < 0) t = 0;
                s += t;
            }
        }
        return Math.round(s * 1e6) / 1e6;
    }
}
