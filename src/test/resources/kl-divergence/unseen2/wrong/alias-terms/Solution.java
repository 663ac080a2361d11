public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] t = q;
        for (int i = 0; i < p.length; i++) t[i] = p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0;
        double s = 0;
        for (double x : t) s += x;
        return s;
    }
}
