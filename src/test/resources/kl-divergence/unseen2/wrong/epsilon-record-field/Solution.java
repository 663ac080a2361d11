public class Solution {
    record Smoother(double eps) {
        double log(double x) { return Math.log(x + eps); }
    }
    public static double kl_divergence(double[] p, double[] q) {
        Smoother m = new Smoother(1e-11);
        double s = 0;
        for (int i = 0; i < p.length; i++) s += p[i] * (m.log(p[i]) - m.log(q[i]));
        return s;
    }
}
