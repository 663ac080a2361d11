public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int k = 0; k < p.length; ++k) {
            if (p[k] != 0) {
                kl += Math.log(p[k]) - Math.log(q[k]) * p[k];
            }
        }
        return kl;
    }
}
