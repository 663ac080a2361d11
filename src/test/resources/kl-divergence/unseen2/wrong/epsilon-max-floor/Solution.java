public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double a = Math.max(p[i], 1e-12);
            double b = Math.max(q[i], 1e-12);
            s += p[i] * Math.log(a / b);
        }
        return s;
    }
}
