public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double b = q[i];
            if (b < 1e-14) {
                b = 1e-14;
            }
            if (p[i] > 0) s += p[i] * Math.log(p[i] / b);
        }
        return s;
    }
}
