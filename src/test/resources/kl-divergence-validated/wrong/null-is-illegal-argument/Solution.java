// WRONG: null gives an IllegalArgumentException instead of a NullPointerException. kl_divergence([1], null).
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p == null || q == null || p.length == 0 || p.length != q.length) {
            throw new IllegalArgumentException("p and q must be non-empty arrays of the same length");
        }
        double sp = 0;
        double sq = 0;
        for (int i = 0; i < p.length; i++) {
            if (!Double.isFinite(p[i]) || !Double.isFinite(q[i]) || p[i] < 0 || q[i] < 0) {
                throw new IllegalArgumentException("position " + i);
            }
            sp += p[i];
            sq += q[i];
        }
        if (Math.abs(sp - 1) > 1e-9 || Math.abs(sq - 1) > 1e-9) {
            throw new IllegalArgumentException("sums: " + sp + ", " + sq);
        }
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                if (q[i] == 0) {
                    return Double.POSITIVE_INFINITY;
                }
                s += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        return s;
    }
}
