// RIGHT: recursion on halves for the sums and for the divergence, base-2 logarithms times ln 2; prints the answer, too
import java.util.function.IntToDoubleFunction;

public class Solution {
    private static final double LN2 = Math.log(2);

    private static double sum(IntToDoubleFunction f, int from, int to) {
        if (to - from == 1) {
            return f.applyAsDouble(from);
        }
        int mid = (from + to) >>> 1;
        return sum(f, from, mid) + sum(f, mid, to);
    }

    private static double log2(double v) {
        int e = Math.getExponent(v);
        if (e < Double.MIN_EXPONENT) {
            return log2(v * 0x1p60) - 60;
        }
        return e + Math.log(Math.scalb(v, -e)) / LN2;
    }

    private static double checked(double v) {
        if (v < 0 || v != v || v == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("not a probability: " + v);
        }
        return v;
    }

    public static double kl_divergence(double[] p, double[] q) {
        int n = p.length;
        int m = q.length;
        if (n != m || n == 0) {
            throw new IllegalArgumentException("lengths " + n + " and " + m);
        }
        double sp = sum(i -> checked(p[i]), 0, n);
        double sq = sum(i -> checked(q[i]), 0, n);
        if (Math.max(Math.abs(sp - 1), Math.abs(sq - 1)) > 1e-9) {
            throw new IllegalArgumentException("sums " + sp + " and " + sq);
        }
        double bits = sum(i -> {
            if (p[i] == 0) {
                return 0;
            }
            if (q[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            return p[i] * (log2(p[i]) - log2(q[i]));
        }, 0, n);
        System.out.println("bits: " + bits);
        return bits * LN2;
    }
}
