// RIGHT: log1p where p and q are near, difference of logs elsewhere
public class Solution {
    private static double term(final double a, final double b) {
        if (a == 0) return 0;
        final double logRatio;
        if (a > 0.5 * b && a < 2 * b) {
            logRatio = Math.log1p((a - b) / b);
        } else {
            logRatio = Math.log(a) - Math.log(b);
        }
        return a * logRatio;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += term(p[i], q[i]);
        }
        return total;
    }
}
