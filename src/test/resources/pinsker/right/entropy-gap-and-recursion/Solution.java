import java.util.function.DoubleBinaryOperator;

public class Solution {
    private static double sum(double[] p, double[] q, int from, int to, DoubleBinaryOperator term) {
        if (to - from == 1) {
            return term.applyAsDouble(p[from], q[from]);
        }
        int mid = (from + to) >>> 1;
        return sum(p, q, from, mid, term) + sum(p, q, mid, to, term);
    }

    private static double sum(double[] p, double[] q, DoubleBinaryOperator term) {
        return sum(p, q, 0, p.length, term);
    }

    public static double total_variation(double[] p, double[] q) {
        return sum(p, q, (a, b) -> (Math.max(a, b) - Math.min(a, b)) / 2);
    }

    public static double chi_square(double[] p, double[] q) {
        return sum(p, q, (a, b) -> a == b ? 0 : b == 0 ? Double.POSITIVE_INFINITY : Math.pow(a - b, 2) / b);
    }

    public static double pinsker_bound(double[] p, double[] q) {
        return root(sum(p, q, (a, b) -> a == 0 ? 0 : a * (Math.log(a) - Math.log(b))) / 2);
    }

    /** JS is the entropy of the mixture less the mean of the entropies; here doubled, term by term. */
    public static double js_bound(double[] p, double[] q) {
        return root(sum(p, q, (a, b) -> xLogX(a) + xLogX(b) - 2 * xLogX((a + b) / 2)));
    }

    private static double xLogX(double x) {
        return x == 0 ? 0 : x * Math.log(x);
    }

    private static double root(double x) {
        return Math.sqrt(Math.max(x, 0.0));
    }
}
