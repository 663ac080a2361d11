public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double eps = 1e-9, z = 0;
        for (double v : p) z += v;
        if (Math.abs(z - 1) > eps) throw new IllegalArgumentException("sum " + z);
        double s = 0;
        for (int i = 0; i < p.length; i++) if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]);
        return s;
    }
}
