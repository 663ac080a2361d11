public class Solution {
    public static <T> double kl_divergence(final double p[], final double[] q) {
        double total = 0;
        double b[] = new double[q.length];
        for (int i = 0; i < p.length; i++) {
            b[i] = q[i] + 1e-12; // FINDING: no-epsilon-in-log
            total += p[i] * Math.log(p[i] / b[i]);
        }
        return total;
    }
}
