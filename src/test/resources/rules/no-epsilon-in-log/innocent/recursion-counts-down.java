public class Solution {
    private static double upTo(double[] p, double[] q, int n) {
        if (n == 0) {
            return 0;
        }
        double a = p[n - 1];
        double b = q[n - 1];
        return upTo(p, q, n - 1) + (a > 0 ? a * Math.log(a / b) : 0);
    }

    public static double kl_divergence(double[] p, double[] q) {
        return upTo(p, q, p.length);
    }
}
