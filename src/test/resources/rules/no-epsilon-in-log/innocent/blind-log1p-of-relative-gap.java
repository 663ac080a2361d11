public class Solution {

    private static double logRatio(double p, double q) {
        double eps = p / q - 1;                 // relative gap
        if (Math.abs(eps) < 1e-3) {
            eps = (p - q) / q;                  // the same without cancellation
            return Math.log1p(eps);
        }
        return Math.log(p) - Math.log(q);
    }

    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                kl += p[i] * logRatio(p[i], q[i]);
            }
        }
        return kl;
    }
}
