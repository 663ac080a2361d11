// Own functional interfaces, suppliers and compositions.
// verdict: ACCEPTED
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Term term = (a, b) -> a * Math.log(a / b);
        Term safe = term.where(a -> a > 0);
        Supplier<double[]> room = () -> new double[p.length];
        double[] terms = room.get();
        IntFunction<Double> at = i -> safe.of(p[i], q[i]);
        for (int i = 0; i < terms.length; i++) {
            terms[i] = UnaryOperator.<Double>identity().apply(at.apply(i));
        }
        DoubleBinaryOperator plus = Double::sum;
        double sum = 0;
        for (double each : terms) {
            sum = plus.applyAsDouble(sum, each);
        }
        return sum;
    }
}

@FunctionalInterface
interface Term {
    double of(double a, double b);

    default Term where(DoublePredicate allowed) {
        return (a, b) -> allowed.test(a) ? of(a, b) : 0;
    }
}
