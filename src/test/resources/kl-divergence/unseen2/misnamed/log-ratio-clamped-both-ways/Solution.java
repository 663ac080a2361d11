public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double l = Math.log(p[i] / q[i]);
                if (l < -23) l = -23;
                s += p[i] * l;
            }
        }
        return s;
    }
}
