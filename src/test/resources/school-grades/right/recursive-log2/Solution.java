// RIGHT: recursion on halves, base-2 logarithms, copies of the input, lambda per direction
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
        return Math.log(v) / LN2;
    }

    private static double bits(int[] a, int[] b) {
        double na = sum(i -> a[i], 0, a.length);
        double nb = sum(i -> b[i], 0, b.length);
        return sum(i -> {
            if (a[i] == 0) {
                return 0;
            }
            return b[i] == 0 ? Double.POSITIVE_INFINITY : a[i] / na * log2((a[i] / na) / (b[i] / nb));
        }, 0, a.length);
    }

    public static double[] bothDirections(int[] a, int[] b) {
        int[] x = a.clone();
        int[] y = b.clone();
        return new double[] {bits(x, y) * LN2, bits(y, x) * LN2};
    }

    public static boolean directionsAgree(int[] a, int[] b) {
        double[] d = bothDirections(a, b);
        double gap = d[0] - d[1];
        return Double.isNaN(gap) || Math.abs(gap) <= 1e-9; // only Infinity - Infinity is NaN
    }
}
