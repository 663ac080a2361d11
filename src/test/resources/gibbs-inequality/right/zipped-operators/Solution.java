import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

public class Solution {
    private static final DoubleBinaryOperator LOG_RATIO = (a, b) -> Math.log(b) - Math.log(a);
    private static final DoubleBinaryOperator BOUND = (a, b) -> (b - a) / a;
    private static final DoubleBinaryOperator WEIGHTED_GAP = (a, b) -> (b - a) - a * LOG_RATIO.applyAsDouble(a, b);

    private static DoubleStream zip(double[] p, double[] q, DoubleBinaryOperator operator) {
        return IntStream.range(0, p.length).mapToDouble(i -> operator.applyAsDouble(p[i], q[i]));
    }

    public static double[] logRatios(double[] p, double[] q) {
        return zip(p, q, LOG_RATIO).toArray();
    }

    public static double[] bounds(double[] p, double[] q) {
        return zip(p, q, BOUND).toArray();
    }

    public static double averageGap(double[] p, double[] q) {
        return zip(p, q, WEIGHTED_GAP).sum();
    }

    public static boolean isEqualityCase(double[] p, double[] q) {
        return zip(p, q, (a, b) -> Math.abs(b - a)).allMatch(gap -> gap < 1e-9);
    }
}
