public class Solution {
    private static final double LN2 = Math.log(2);

    private static double log2(double x) {
        return Math.log(x) / LN2;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * log2(p[i] / q[i]);
            }
        }
        return total * LN2;
    }
}
