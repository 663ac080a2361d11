public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double r = p[i] / q[i];
                s += p[i] * (r < 0.5 || r > 2 ? Math.log(r) : Math.log1p(r - 1));
            }
        }
        return s;
    }
}
