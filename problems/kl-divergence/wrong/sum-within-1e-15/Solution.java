public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        check(p);
        check(q);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }

    private static void check(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        if (Math.abs(sum - 1) > 1e-15) {
            throw new IllegalArgumentException("the probabilities must sum to 1");
        }
    }
}
