public class Solution {
    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * (log2(p[i]) - log2(q[i])) * 0.6931471805599453;
            }
        }
        return total;
    }
}
