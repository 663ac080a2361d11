public class Solution {
    static final double NEAR = 1e-4;
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0) continue;
            double d = (p[i] - q[i]) / q[i];
            s += p[i] * (Math.abs(d) < NEAR ? Math.log1p(d) : Math.log(p[i] / q[i]));
        }
        return s;
    }
}
