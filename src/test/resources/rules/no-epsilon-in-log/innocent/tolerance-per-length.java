public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double tolerance = 1e-9 * p.length;
        double sp = 0;
        double sq = 0;
        for (int i = 0; i < p.length; i++) {
            sp += p[i];
            sq += q[i];
        }
        if (Math.abs(sp - sq) > tolerance) {
            throw new IllegalArgumentException("not normalised");
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
