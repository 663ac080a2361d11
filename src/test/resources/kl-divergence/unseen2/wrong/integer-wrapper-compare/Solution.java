public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            Double a = p[i], z = 0.0;
            if (a != z) s += a * Math.log(a / q[i]);
        }
        return s;
    }
}
