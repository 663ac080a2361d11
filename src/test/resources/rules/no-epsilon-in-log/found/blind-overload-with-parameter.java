public class Solution {

    public static double kl_divergence(double[] p, double[] q) {
        return kl_divergence(p, q, 1e-8);
    }

    /**
     * @param smoothing keeps the quotient finite
     */
    static double kl_divergence(double[] p, double[] q, double smoothing) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double ratio = p[i] / (q[i] + smoothing); // FINDING: no-epsilon-in-log
                kl += p[i] * Math.log(ratio);
            }
        }
        return kl;
    }
}
