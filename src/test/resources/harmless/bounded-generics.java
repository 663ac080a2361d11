// Generics with bounds and wildcards, varargs with @SafeVarargs, a generic method for pairs, Iterator over a List.
// verdict: ACCEPTED
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

public class Solution {
    static class Pair<A extends Number & Comparable<A>, B extends Number> {
        final A first;
        final B second;

        Pair(A first, B second) {
            this.first = first;
            this.second = second;
        }

        <R> R map(Function<? super Pair<A, B>, ? extends R> function) {
            return function.apply(this);
        }
    }

    @SafeVarargs
    static <T> List<T> listOf(T... items) {
        return new ArrayList<>(Arrays.asList(items));
    }

    static double sum(Iterable<? extends Number> numbers) {
        double sum = 0;
        for (Number each : numbers) {
            sum += each.doubleValue();
        }
        return sum;
    }

    static <T extends Comparable<? super T>> T larger(T a, T b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    public static double kl_divergence(double[] p, double[] q) {
        List<Pair<Double, Double>> pairs = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            pairs.add(new Pair<>(p[i], q[i]));
        }
        for (Iterator<Pair<Double, Double>> it = pairs.iterator(); it.hasNext(); ) {
            if (it.next().first.compareTo(0.0) == 0) {
                it.remove();
            }
        }
        List<Double> terms = listOf();
        for (Pair<Double, Double> pair : pairs) {
            terms.add(pair.map(x -> x.first * Math.log(x.first / x.second)));
        }
        return larger(1, 2) == 2 ? sum(terms) : 0;
    }
}
