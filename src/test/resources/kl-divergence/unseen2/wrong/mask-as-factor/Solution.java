public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            int mask = p[i] > 0 ? 1 : 0;
            s += mask * p[i] * Math.log(p[i] / q[i]);
        }
        return s;
    }
}
