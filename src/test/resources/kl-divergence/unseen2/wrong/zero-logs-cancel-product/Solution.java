public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double lp = p[i] == 0 ? 0 : Math.log(p[i]);
            double lq = q[i] == 0 ? 0 : Math.log(q[i]);
            s += q[i] * (lp - lq);
        }
        return s;
    }
}
