public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * (Math.log(p[i] * 1e10) - Math.log(q[i] * 1e10));
        }
        return s;
    }
}
