/** Pairwise summation: error grows like log n and not like n. */
public final class Solution {
    private Solution() {}

    public static double kl_divergence(double[] p, double[] q) {
        return between(p, q, 0, p.length);
    }

    private static double between(double[] p, double[] q, int lo, int hi) {
        if (hi - lo == 1) {
            return p[lo] > 0 ? p[lo] * (Math.log(p[lo]) - Math.log(q[lo])) : 0.0;
        }
        int mid = (lo + hi) >>> 1;
        return between(p, q, lo, mid) + between(p, q, mid, hi);
    }
}
