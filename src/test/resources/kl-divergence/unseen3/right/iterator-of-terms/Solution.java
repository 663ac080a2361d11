import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

public class Solution {

    private static final class Terms implements PrimitiveIterator.OfDouble {
        private final double[] p, q;
        private int at = -1;

        Terms(double[] p, double[] q) {
            this.p = p;
            this.q = q;
            advance();
        }

        private void advance() {
            do {
                at++;
            } while (at < p.length && p[at] == 0.0);
        }

        @Override
        public boolean hasNext() {
            return at < p.length;
        }

        @Override
        public double nextDouble() {
            if (!hasNext()) throw new NoSuchElementException();
            double t = p[at] * (Math.log(p[at]) - Math.log(q[at]));
            advance();
            return t;
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0.0;
        for (Terms it = new Terms(p, q); it.hasNext(); ) {
            sum += it.nextDouble();
        }
        return sum;
    }
}
