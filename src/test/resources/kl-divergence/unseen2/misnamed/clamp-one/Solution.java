public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double a = Math.min(p[i], 1 - 1e-13);
            if (p[i] > 0) s += p[i] * Math.log(a / q[i]);
        }
        return s;
    }
}
