public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            s += p[i] * Math.log((p[i] == 0 ? 1e-12 : p[i]) / (q[i] == 0 ? 1e-12 : q[i]));
        }
        return s;
    }
}
