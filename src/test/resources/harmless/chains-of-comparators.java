// Comparator chains with thenComparing, nullsFirst and reversed; records sorted; method references of all four kinds.
// verdict: ACCEPTED
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

public class Solution {
    record Outcome(Integer position, double p, double q) {
        double term() {
            return p == 0 ? 0 : p * Math.log(p / q);
        }

        int compareWith(Outcome other) {
            return ORDER.compare(this, other);
        }
    }

    private static final Comparator<Outcome> ORDER = Comparator.comparingDouble(Outcome::p)
            .reversed()
            .thenComparing(Outcome::q, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(Outcome::position);

    public static double kl_divergence(double[] p, double[] q) {
        Supplier<List<Outcome>> maker = ArrayList::new;
        List<Outcome> outcomes = maker.get();
        for (int i = 0; i < p.length; i++) {
            outcomes.add(new Outcome(i, p[i], q[i]));
        }
        outcomes.sort(ORDER);
        outcomes.sort(Outcome::compareWith);
        Function<Outcome, Double> term = Outcome::term;
        BiFunction<Double, Double, Double> plus = Double::sum;
        Outcome[] array = outcomes.toArray(Outcome[]::new);
        double total = 0;
        for (Outcome each : array) {
            total = plus.apply(total, term.apply(each));
        }
        outcomes.removeIf(each -> each.p() == 0);
        Supplier<Integer> size = outcomes::size;
        return size.get() > 0 ? total : Double.NaN;
    }
}
