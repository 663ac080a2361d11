public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double ce = 0, h = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                ce -= p[i] * Math.log(q[i]);
                h -= p[i] * Math.log(p[i]);
            }
        }
        return ce + h;
    }
}
