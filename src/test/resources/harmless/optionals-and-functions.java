// Optional, OptionalDouble, Function.compose and andThen, Supplier, UnaryOperator, BinaryOperator, currying, a recursion in a lambda.
// verdict: ACCEPTED
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

public class Solution {
    @FunctionalInterface
    interface TriFunction<A, B, C, R> {
        R apply(A a, B b, C c);
    }

    private static final DoubleBinaryOperator TERM = (a, b) -> a * Math.log(a / b);
    private static final BinaryOperator<Double> PLUS = Double::sum;
    private static final Predicate<Double> POSITIVE = x -> x > 0;

    public static double kl_divergence(double[] p, double[] q) {
        TriFunction<double[], double[], Integer, Optional<Double>> at =
                (a, b, i) -> Optional.of(a[i]).filter(POSITIVE.and(POSITIVE.negate().negate())).map(x -> TERM.applyAsDouble(x, b[i]));
        Function<double[], Function<double[], IntToDoubleFunction>> curried =
                a -> b -> i -> at.apply(a, b, i).orElseGet(() -> 0.0);
        Supplier<IntStream> positions = () -> IntStream.range(0, p.length);
        UnaryOperator<Double> same = UnaryOperator.identity();
        BiFunction<Double, Double, Double> plus = PLUS.andThen(same.compose(Function.identity()));
        OptionalDouble largest = positions.get().mapToDouble(curried.apply(p).apply(q)).max();
        return largest.isPresent()
                ? positions.get().mapToObj(i -> curried.apply(p).apply(q).applyAsDouble(i)).reduce(0.0, plus::apply, PLUS)
                : largest.orElseThrow(IllegalStateException::new);
    }
}
