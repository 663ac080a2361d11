// An own Iterable with an own Iterator.
// verdict: ACCEPTED
import java.util.Iterator;
import java.util.NoSuchElementException;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (double term : new Terms(p, q)) {
            sum += term;
        }
        return sum;
    }
}

class Terms implements Iterable<Double> {
    private final double[] p;
    private final double[] q;

    Terms(double[] p, double[] q) {
        this.p = p;
        this.q = q;
    }

    @Override
    public Iterator<Double> iterator() {
        return new Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
                return at < p.length;
            }

            @Override
            public Double next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                int i = at++;
                return p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0;
            }
        };
    }
}
