public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double d = p[i] - q[i];
                total += p[i] * StrictMath.log1p(d / (q[i] + 1e-15)); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
