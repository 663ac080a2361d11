public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double h = 0;
        double c = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                h -= p[i] * Math.log(p[i]);
                c -= p[i] * Math.log(q[i]);
            }
        }
        return c - h;
    }
}
