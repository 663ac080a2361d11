public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double m = 0, m2 = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double l = Math.log(p[i] / q[i]);
                m += p[i] * l;
                m2 += p[i] * l * l;
            }
        }
        return m2 - m * m;
    }
}
