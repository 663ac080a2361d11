public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double x = p[i], y = q[i];
            if (x <= 0) continue;
            double rel = (x - y) / y;
            double l = Math.abs(rel) < 0.1 ? Math.log1p(rel) : Math.log(x / y);
            s += x * l;
        }
        return s;
    }
}
