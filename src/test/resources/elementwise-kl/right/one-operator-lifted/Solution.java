// RIGHT: scalar DoubleBinaryOperators lifted to arrays by one helper
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

public class Solution {
    private static double[] lift(DoubleBinaryOperator op, double[] x, double[] y) {
        double[] out = new double[x.length];
        Arrays.setAll(out, i -> op.applyAsDouble(x[i], y[i]));
        return out;
    }

    private static double term(double a, double b) {
        if (a > 0 && b > 0) {
            return a * Math.log(a / b);
        }
        if (a != a || b != b) {
            return Double.NaN;
        }
        return a == 0 && b >= 0 ? 0 : Double.POSITIVE_INFINITY;
    }

    public static double[] rel_entr(double[] x, double[] y) {
        return lift(Solution::term, x, y);
    }

    public static double[] kl_div(double[] x, double[] y) {
        return lift((a, b) -> term(a, b) - a + b, x, y);
    }
}
