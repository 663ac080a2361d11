// RIGHT: one summing helper that takes the term of a position as a function
import java.util.function.DoubleBinaryOperator;

public class Solution {
    private static double sum(double[] p, double[] q, DoubleBinaryOperator term) {
        double total = 0.0;
        for (int i = 0; i < p.length; i++) {
            total += term.applyAsDouble(p[i], q[i]);
        }
        return total;
    }

    private static double klTerm(double a, double b) {
        if (a == 0.0) {
            return 0.0;
        }
        return b == 0.0 ? Double.POSITIVE_INFINITY : a * Math.log(a / b);
    }

    private static double jsTerm(double a, double b) {
        double m = 0.5 * (a + b);
        return 0.5 * klTerm(a, m) + 0.5 * klTerm(b, m);
    }

    private static double chiTerm(double a, double b) {
        if (b == 0.0) {
            return a == 0.0 ? 0.0 : Double.POSITIVE_INFINITY;
        }
        return (a - b) * (a - b) / b;
    }

    private static double root(double x) {
        return Math.sqrt(Math.max(0.0, x));
    }

    public static double total_variation(double[] p, double[] q) {
        return 0.5 * sum(p, q, (a, b) -> Math.abs(a - b));
    }

    public static double chi_square(double[] p, double[] q) {
        return sum(p, q, Solution::chiTerm);
    }

    public static double pinsker_bound(double[] p, double[] q) {
        return root(0.5 * sum(p, q, Solution::klTerm));
    }

    public static double js_bound(double[] p, double[] q) {
        return root(2.0 * sum(p, q, Solution::jsTerm));
    }
}
