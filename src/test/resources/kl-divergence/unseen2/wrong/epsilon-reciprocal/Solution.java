public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        final double small = 1.0 / 1_000_000_000;
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double a = p[i], b = q[i];
            a += small;
            b += small;
            s += p[i] * Math.log(a / b);
        }
        return s;
    }
}
