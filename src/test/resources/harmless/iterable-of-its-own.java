// An own Iterable and Iterator as an anonymous class, PrimitiveIterator, StreamSupport over a spliterator, ListIterator.
// verdict: ACCEPTED
import java.util.Iterator;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;

public class Solution {
    static class Zip implements Iterable<double[]> {
        private final double[] p;
        private final double[] q;

        Zip(double[] p, double[] q) {
            this.p = p;
            this.q = q;
        }

        @Override
        public Iterator<double[]> iterator() {
            PrimitiveIterator.OfDouble left = DoubleStream.of(p).iterator();
            return new Iterator<>() {
                private int next = 0;

                @Override
                public boolean hasNext() {
                    return left.hasNext();
                }

                @Override
                public double[] next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    return new double[] {left.nextDouble(), q[next++]};
                }
            };
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        Zip zip = new Zip(p, q);
        int n = 0;
        for (double[] pair : zip) {
            n += pair.length;
        }
        var pairs = StreamSupport.stream(zip.spliterator(), false).toList();
        double total = 0;
        ListIterator<double[]> back = pairs.listIterator(n / 2);
        while (back.hasPrevious()) {
            double[] pair = back.previous();
            total += pair[0] > 0 ? pair[0] * Math.log(pair[0] / pair[1]) : 0;
        }
        return total;
    }
}
