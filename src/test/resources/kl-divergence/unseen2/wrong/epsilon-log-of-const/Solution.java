public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double lp = p[i] == 0 ? Math.log(1e-12) : Math.log(p[i]);
            double lq = q[i] < 1e-300 ? -690 : Math.log(q[i]);
            s += p[i] * (lp - lq);
        }
        return s;
    }
}
