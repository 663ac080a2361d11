public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        final double e = 1e-9;
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double r = (p[i] + e) / (q[i] + e); // FINDING: no-epsilon-in-log
            sum += p[i] * Math.log1p(r - 1);
        }
        return sum;
    }
}
