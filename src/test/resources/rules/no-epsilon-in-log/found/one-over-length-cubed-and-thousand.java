public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double d = 0;
        long n = q.length;
        final double share = 1.0 / (1000 * n * n * n);
        for (int k = 0; k < n; k++) {
            double b = q[k];
            if (b == 0) {
                b = share; // FINDING: no-epsilon-in-log
            }
            if (p[k] > 0) {
                d += p[k] * Math.log(p[k] / b);
            }
        }
        return d;
    }
}
