import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return IntStream.range(0, p.length)
                .boxed()
                .filter(i -> p[i] > 0)
                .collect(Collectors.summingDouble(i -> p[i] * Math.log(p[i] / q[i])));
    }
}
