import java.util.Iterator;
import java.util.NoSuchElementException;

public class Solution {
    static class Terms implements Iterable<Double> {
        private final double[] p, q;
        Terms(double[] p, double[] q) { this.p = p; this.q = q; }

        @Override public Iterator<Double> iterator() {
            return new Iterator<>() {
                int i = 0;
                @Override public boolean hasNext() {
                    while (i < p.length && p[i] == 0) i++;
                    return i < p.length;
                }
                @Override public Double next() {
                    if (!hasNext()) throw new NoSuchElementException();
                    double t = p[i] * Math.log(p[i] / q[i]);
                    i++;
                    return t;
                }
            };
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (double t : new Terms(p, q)) s += t;
        return s;
    }
}
