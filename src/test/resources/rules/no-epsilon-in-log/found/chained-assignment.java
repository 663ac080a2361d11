public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double a, b;
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                a = b = 1e-12; // FINDING: no-epsilon-in-log
                b += q[i];
                total += p[i] * Math.log(p[i] / b) + 0 * a;
            }
        }
        return total;
    }
}
