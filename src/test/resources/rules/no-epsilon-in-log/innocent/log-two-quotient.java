public class Solution {
    private static final double LN = Math.log(2) / 100;

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]) / LN * LN;
            }
        }
        return total;
    }
}
