public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double a = p[i] + 0.0;
            if (a != 0) s += a * (Math.log(a) - Math.log(q[i] + 0.0));
        }
        return s + 0.0;
    }
}
