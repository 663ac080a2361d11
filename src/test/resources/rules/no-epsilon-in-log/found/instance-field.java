public class Solution {
    private final double eps = 1e-12;

    private double compute(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + this.eps)); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return new Solution().compute(p, q);
    }
}
