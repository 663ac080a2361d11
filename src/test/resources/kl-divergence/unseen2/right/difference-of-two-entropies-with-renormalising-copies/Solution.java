public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double zp = 0, zq = 0;
        for (double v : p) zp += v;
        for (double v : q) zq += v;
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double a = p[i] / zp, b = q[i] / zq;
            if (a > 0) s += a * Math.log(a / b);
        }
        return s;
    }
}
