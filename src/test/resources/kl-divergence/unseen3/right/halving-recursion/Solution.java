public class Solution {

    public static double kl_divergence(double[] p, double[] q) {
        return between(p, q, 0, p.length);
    }

    /** Sum of the terms lo..hi-1. The depth is only log2(n). */
    private static double between(double[] p, double[] q, int lo, int hi) {
        if (lo >= hi) return 0;
        if (hi - lo == 1) {
            double a = p[lo];
            return a > 0 ? a * (Math.log(a) - Math.log(q[lo])) : 0;
        }
        int mid = (lo + hi) >>> 1;
        return between(p, q, lo, mid) + between(p, q, mid, hi);
    }
}
