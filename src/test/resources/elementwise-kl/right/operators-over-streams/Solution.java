import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

public class Solution {
    private static double[] map(double[] x, double[] y, DoubleBinaryOperator inside, DoubleBinaryOperator atZero) {
        DoubleBinaryOperator all = (a, b) -> {
            if (a != a || b != b) {
                return Double.NaN;
            }
            if (a > 0 && b > 0) {
                return inside.applyAsDouble(a, b);
            }
            return a == 0 && b >= 0 ? atZero.applyAsDouble(a, b) : Double.POSITIVE_INFINITY;
        };
        return IntStream.range(0, x.length).mapToDouble(i -> all.applyAsDouble(x[i], y[i])).toArray();
    }

    public static double[] rel_entr(double[] x, double[] y) {
        return map(x, y, (a, b) -> -a * Math.log(b / a), (a, b) -> 0.0);
    }

    public static double[] kl_div(double[] x, double[] y) {
        return map(x, y, (a, b) -> (b - a) - a * Math.log(b / a), (a, b) -> b + 0.0);
    }
}
