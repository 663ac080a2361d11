public class Solution {
    static double up(double x) { x += 1e-12; return x; }
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            s += p[i] * Math.log(up(p[i]) / up(q[i]));
        }
        return s;
    }
}
