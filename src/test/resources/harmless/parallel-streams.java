// Parallel streams, in each of their ways.
// verdict: ACCEPTED
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return IntStream.range(0, p.length)
                .parallel()
                .filter(i -> p[i] > 0)
                .mapToDouble(i -> p[i] * Math.log(p[i] / q[i]))
                .boxed()
                .collect(Collectors.toList())
                .parallelStream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
