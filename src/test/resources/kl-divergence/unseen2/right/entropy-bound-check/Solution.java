public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double h = 0;
        for (double v : p) if (v > 0) h -= v * Math.log(v);
        if (h > Math.log(p.length) + 1e-9) throw new IllegalStateException("entropy " + h);
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]);
        }
        return s;
    }
}
