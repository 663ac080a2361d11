// Has the library walk through a list without end.
// verdict: TIME_LIMIT_EXCEEDED
// walls: meter, limits
// alone: TIME_LIMIT_EXCEEDED
import java.util.Iterator;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (double each : new Endless()) {
            sum += each;
        }
        return sum;
    }
}

class Endless implements Iterable<Double> {
    @Override
    public Iterator<Double> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Double next() {
                return 0.5;
            }
        };
    }
}
