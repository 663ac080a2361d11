public class Solution {
    private static double safeLog(double x, double eps) {
        return x > eps * eps ? Math.log(x) : Math.log(x);
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * safeLog(p[i] / q[i], 1e-12);
            }
        }
        return total;
    }
}
