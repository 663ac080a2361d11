public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        int n = p.length;
        double d = 1 / (double) (1_000_000 * n);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double a = (p[i] + d) / (1 + n * d); // FINDING: no-epsilon-in-log
                double b = (q[i] + d) / (1 + n * d); // FINDING: no-epsilon-in-log
                total += p[i] * Math.log(a / b);
            }
        }
        return total;
    }
}
