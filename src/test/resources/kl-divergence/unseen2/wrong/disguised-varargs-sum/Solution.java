public class Solution {
    static double sum(double... xs) { double t = 0; for (double x : xs) t += x; return t; }
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * Math.log(sum(p[i] / q[i], 1e-16));
        }
        return s;
    }
}
