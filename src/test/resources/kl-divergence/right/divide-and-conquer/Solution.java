// RIGHT: recursion that halves the range, depth log n
public class Solution {
    private static double span(double[] p, double[] q, int lo, int hi) {
        if (hi - lo <= 0) return 0.0;
        if (hi - lo == 1) {
            return p[lo] == 0.0 ? 0.0 : p[lo] * (Math.log(p[lo]) - Math.log(q[lo]));
        }
        int mid = (lo + hi) >>> 1;
        return span(p, q, lo, mid) + span(p, q, mid, hi);
    }

    public static double kl_divergence(double[] p, double[] q) {
        return span(p, q, 0, p.length);
    }
}
