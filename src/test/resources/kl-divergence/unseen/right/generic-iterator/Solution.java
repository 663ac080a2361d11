import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;

public class Solution {
    static class Pair<A, B> {
        final A first;
        final B second;

        Pair(A first, B second) {
            this.first = first;
            this.second = second;
        }

        <R> R apply(BiFunction<? super A, ? super B, ? extends R> f) {
            return f.apply(first, second);
        }
    }

    static class Zip implements Iterable<Pair<Double, Double>> {
        private final double[] left, right;

        Zip(double[] left, double[] right) {
            this.left = left;
            this.right = right;
        }

        @Override
        public Iterator<Pair<Double, Double>> iterator() {
            return new Iterator<>() {
                private int next = 0;

                @Override
                public boolean hasNext() {
                    return next < left.length;
                }

                @Override
                public Pair<Double, Double> next() {
                    if (!hasNext()) throw new NoSuchElementException();
                    return new Pair<>(left[next], right[next++]);
                }
            };
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (Pair<Double, Double> pair : new Zip(p, q)) {
            sum += pair.<Double>apply((a, b) -> a.equals(0.0) ? 0.0 : a * Math.log(a / b));
        }
        return sum;
    }
}
