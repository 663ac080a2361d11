public class Solution {
    private static final double TINY = Double.longBitsToDouble(0x3E11_2E0B_E826_D695L);

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * (Math.log(p[i]) - Math.log(q[i] + TINY)); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
