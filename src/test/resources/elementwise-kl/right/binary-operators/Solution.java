// RIGHT: two DoubleBinaryOperators and one map function; the case tests shared in an enum
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

public class Solution {
    private enum Kind { NOT_A_NUMBER, BOTH_POSITIVE, NO_X, FORBIDDEN }

    private static Kind kind(double x, double y) {
        if (x != x || y != y) {
            return Kind.NOT_A_NUMBER;
        }
        if (x < 0 || y < 0) {
            return Kind.FORBIDDEN;
        }
        if (x == 0) {
            return Kind.NO_X;
        }
        return y == 0 ? Kind.FORBIDDEN : Kind.BOTH_POSITIVE;
    }

    private static final DoubleBinaryOperator REL = (x, y) -> switch (kind(x, y)) {
        case NOT_A_NUMBER -> Double.NaN;
        case BOTH_POSITIVE -> -x * Math.log(y / x);
        case NO_X -> 0.0;
        case FORBIDDEN -> Double.POSITIVE_INFINITY;
    };

    private static final DoubleBinaryOperator DIV = (x, y) -> switch (kind(x, y)) {
        case BOTH_POSITIVE -> Math.max(0.0, REL.applyAsDouble(x, y) + (y - x));
        case NO_X -> y;
        default -> REL.applyAsDouble(x, y);
    };

    private static double[] map(double[] x, double[] y, DoubleBinaryOperator f) {
        double[] out = new double[x.length];
        Arrays.setAll(out, i -> f.applyAsDouble(x[i], y[i]));
        return out;
    }

    public static double[] rel_entr(double[] x, double[] y) {
        return map(x, y, REL);
    }

    public static double[] kl_div(double[] x, double[] y) {
        return map(x, y, DIV);
    }
}
