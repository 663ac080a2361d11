public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double a = Math.max(p[i], 0.01), b = Math.max(q[i], 0.01);
            s += a * Math.log(a / b);
        }
        return s;
    }
}
