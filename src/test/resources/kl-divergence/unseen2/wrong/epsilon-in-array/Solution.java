public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] c = {1e-12, 2};
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            s += p[i] * Math.log((p[i] + c[0]) / (q[i] + c[0]));
        }
        return s;
    }
}
