// A stream of an iterator.
// verdict: ACCEPTED
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Iterator<Integer> places = IntStream.range(0, p.length).iterator();
        Iterable<Integer> all = () -> places;
        return StreamSupport.stream(all.spliterator(), true).mapToDouble(i -> p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0).sum();
    }
}
