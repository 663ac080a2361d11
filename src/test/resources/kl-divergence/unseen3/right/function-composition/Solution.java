import java.util.function.BiFunction;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

public class Solution {

    private static final DoubleUnaryOperator LN = Math::log;
    private static final DoubleBinaryOperator LOG_RATIO = (a, b) -> LN.applyAsDouble(a) - LN.applyAsDouble(b);
    private static final DoubleBinaryOperator TERM = (a, b) -> a > 0 ? a * LOG_RATIO.applyAsDouble(a, b) : 0d;

    private static Function<double[], Function<double[], DoubleStream>> zip(DoubleBinaryOperator f) {
        return xs -> ys -> IntStream.range(0, xs.length).mapToDouble(i -> f.applyAsDouble(xs[i], ys[i]));
    }

    private static final BiFunction<double[], double[], Double> KL =
            ((BiFunction<double[], double[], DoubleStream>) (p, q) -> zip(TERM).apply(p).apply(q))
                    .andThen(DoubleStream::sum);

    public static double kl_divergence(double[] p, double[] q) {
        return KL.apply(p, q);
    }
}
