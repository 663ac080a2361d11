// WRONG: every comparison with NaN is false, so NaN is neither negative nor infinite nor off in the sum. p=[NaN,0.5], q=[0.5,0.5] gives NaN.
public class Solution {
    private static void check(double[] d, String name) {
        double sum = 0;
        for (double v : d) {
            if (v < 0 || v == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(name + " contains " + v);
            }
            sum += v;
        }
        if (Math.abs(sum - 1) > 1e-9) {
            throw new IllegalArgumentException(name + " sums to " + sum);
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        if (p.length != q.length || p.length == 0) {
            throw new IllegalArgumentException("lengths");
        }
        check(p, "p");
        check(q, "q");
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0) {
                continue;
            }
            if (q[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            s += p[i] * (Math.log(p[i]) - Math.log(q[i]));
        }
        return s;
    }
}
