public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] r = p;
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) { r[i] = p[i] / q[i]; s += r[i] * Math.log(r[i]); }
        }
        return s;
    }
}
