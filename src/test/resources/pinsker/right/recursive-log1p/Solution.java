// RIGHT: recursion on halves; logarithms of quotients near 1 by log1p, others by differences
import java.util.function.IntToDoubleFunction;

public class Solution {
    private static double sum(int from, int to, IntToDoubleFunction f) {
        if (to - from == 1) {
            return f.applyAsDouble(from);
        }
        int mid = (from + to) >>> 1;
        return sum(from, mid, f) + sum(mid, to, f);
    }

    /** log(a / b) for a, b > 0. */
    private static double logQuotient(double a, double b) {
        double d = a - b;
        return Math.abs(d) <= b / 2 ? Math.log1p(d / b) : Math.log(a) - Math.log(b);
    }

    public static double total_variation(double[] p, double[] q) {
        return 0.5 * sum(0, p.length, i -> Math.max(p[i], q[i]) - Math.min(p[i], q[i]));
    }

    public static double chi_square(double[] p, double[] q) {
        return sum(0, p.length, i -> {
            if (q[i] == 0) {
                return p[i] == 0 ? 0 : Double.POSITIVE_INFINITY;
            }
            return Math.pow(p[i] - q[i], 2) / q[i];
        });
    }

    public static double pinsker_bound(double[] p, double[] q) {
        double kl = sum(0, p.length, i -> {
            if (p[i] == 0) {
                return 0;
            }
            return q[i] == 0 ? Double.POSITIVE_INFINITY : p[i] * logQuotient(p[i], q[i]);
        });
        return kl <= 0 ? 0 : Math.sqrt(kl / 2);
    }

    public static double js_bound(double[] p, double[] q) {
        double twice = sum(0, p.length, i -> {
            double both = p[i] + q[i];
            double left = p[i] == 0 ? 0 : p[i] * logQuotient(2 * p[i], both);
            double right = q[i] == 0 ? 0 : q[i] * logQuotient(2 * q[i], both);
            return left + right;
        });
        return twice <= 0 ? 0 : Math.sqrt(twice);
    }
}
