public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        final double eps = 1e-12;
        class Term {
            double of(double a, double b) {
                return a * Math.log(a / (b + eps)); // FINDING: no-epsilon-in-log
            }
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += new Term().of(p[i], q[i]);
        }
        return total;
    }
}
