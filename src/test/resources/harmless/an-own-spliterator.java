// A Spliterator of its own, and a stream of it.
// verdict: ACCEPTED
import java.util.Spliterator;
import java.util.function.DoubleConsumer;
import java.util.stream.StreamSupport;

public class Solution {
    static final class TermSpliterator implements Spliterator.OfDouble {
        private final double[] p, q;
        private int lo;
        private final int hi;

        TermSpliterator(double[] p, double[] q, int lo, int hi) {
            this.p = p;
            this.q = q;
            this.lo = lo;
            this.hi = hi;
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            if (lo >= hi) return false;
            int i = lo++;
            action.accept(p[i] == 0 ? 0.0 : p[i] * Math.log(p[i] / q[i]));
            return true;
        }

        @Override
        public Spliterator.OfDouble trySplit() {
            int mid = (lo + hi) >>> 1;
            if (mid - lo < 1000) return null;
            TermSpliterator left = new TermSpliterator(p, q, lo, mid);
            lo = mid;
            return left;
        }

        @Override
        public long estimateSize() {
            return hi - lo;
        }

        @Override
        public int characteristics() {
            return ORDERED | SIZED | SUBSIZED | NONNULL | IMMUTABLE;
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        return StreamSupport.doubleStream(new TermSpliterator(p, q, 0, p.length), false).sum();
    }
}
