// A stream of objects, with collectors.
// verdict: ACCEPTED
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        record Pair(double p, double q) {
            double term() {
                return p * Math.log(p / q);
            }
        }
        Map<Boolean, List<Pair>> parts = IntStream.range(0, p.length)
                .mapToObj(i -> new Pair(p[i], q[i]))
                .collect(Collectors.partitioningBy(pair -> pair.p() > 0));
        return parts.get(true).stream().collect(Collectors.summingDouble(Pair::term));
    }
}
