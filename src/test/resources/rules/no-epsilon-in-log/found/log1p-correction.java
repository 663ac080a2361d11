public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double logQ = Math.log(q[i]) + Math.log1p(1e-12 / q[i]); // FINDING: no-epsilon-in-log
                total += p[i] * (Math.log(p[i]) - logQ);
            }
        }
        return total;
    }
}
