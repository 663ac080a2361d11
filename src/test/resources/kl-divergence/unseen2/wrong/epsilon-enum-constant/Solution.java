public class Solution {
    enum Const { EPS(1e-9); final double v; Const(double v) { this.v = v; } }
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) s += p[i] * Math.log((p[i] + Const.EPS.v) / (q[i] + Const.EPS.v));
        return s;
    }
}
