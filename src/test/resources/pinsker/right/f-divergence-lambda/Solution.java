// RIGHT: one loop with a term as a lambda for all four methods
import java.util.function.DoubleBinaryOperator;

public class Solution {
    private static final DoubleBinaryOperator TV = (a, b) -> 0.5 * Math.abs(a - b);
    private static final DoubleBinaryOperator CHI = (a, b) -> {
        if (b > 0) {
            double d = a - b;
            return d * d / b;
        }
        return a > 0 ? Double.POSITIVE_INFINITY : 0;
    };
    private static final DoubleBinaryOperator KL = (a, b) -> {
        if (a == 0) {
            return 0;
        }
        return b == 0 ? Double.POSITIVE_INFINITY : a * (Math.log(a) - Math.log(b));
    };
    private static final DoubleBinaryOperator JS =
            (a, b) -> 0.5 * (xLogX(a) + xLogX(b)) - 0.5 * (xLogX(a + b) - (a + b) * Math.log(2));

    private static double xLogX(double x) {
        return x > 0 ? x * Math.log(x) : 0;
    }

    private static double sum(double[] p, double[] q, DoubleBinaryOperator term) {
        double s = 0;
        int i = 0;
        while (i < p.length) {
            s += term.applyAsDouble(p[i], q[i]);
            i++;
        }
        return s;
    }

    private static double bound(double divergence) {
        return divergence > 0 ? Math.sqrt(divergence) : 0;
    }

    public static double total_variation(double[] p, double[] q) {
        return sum(p, q, TV);
    }

    public static double chi_square(double[] p, double[] q) {
        return sum(p, q, CHI);
    }

    public static double pinsker_bound(double[] p, double[] q) {
        return bound(sum(p, q, KL) / 2);
    }

    public static double js_bound(double[] p, double[] q) {
        return bound(2 * sum(p, q, JS));
    }
}
