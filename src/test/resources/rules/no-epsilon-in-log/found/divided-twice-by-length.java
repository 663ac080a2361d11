public class Solution {
    static final double ALPHA = 1e-3;

    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double qi = q[i] > 0 ? q[i] : ALPHA / p.length / p.length; // FINDING: no-epsilon-in-log
                s += p[i] * (Math.log(p[i]) - Math.log(qi));
            }
        }
        return s;
    }
}
