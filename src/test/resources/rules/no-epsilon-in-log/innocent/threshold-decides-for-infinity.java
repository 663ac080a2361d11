public class Solution {
    private static final double LEAST = Double.MIN_VALUE;

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] < LEAST) {
                continue;
            }
            if (q[i] < LEAST) {
                return Double.POSITIVE_INFINITY;
            }
            total += p[i] * (Math.log(p[i]) - Math.log(q[i]));
        }
        return total;
    }
}
