public class Solution {
    /** The logarithm by halving an interval: exp(y) = x. */
    private static double ln(double x) {
        double lo = -800;
        double hi = 800;
        double width = hi - lo;
        while (width > 1e-15 * Math.max(1, Math.abs(lo))) {
            double mid = lo + width / 2;
            if (mid == lo || mid == hi) {
                break;
            }
            if (Math.exp(mid) < x) {
                lo = mid;
            } else {
                hi = mid;
            }
            width = hi - lo;
        }
        return lo;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * ln(p[i] / q[i]);
            }
        }
        return total;
    }
}
