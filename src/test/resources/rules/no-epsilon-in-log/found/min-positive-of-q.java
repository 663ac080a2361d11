public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double eps = 1e-3; // FINDING: no-epsilon-in-log
        for (double x : q) {
            if (x > 0) {
                eps = Math.min(eps, x * 1e-3); // FINDING: no-epsilon-in-log
            }
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + eps));
            }
        }
        return total;
    }
}
