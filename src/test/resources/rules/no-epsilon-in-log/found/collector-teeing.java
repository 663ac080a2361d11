import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return IntStream.range(0, p.length).boxed().collect(Collectors.summingDouble(i -> p[i] * (Math.log(p[i] + 1e-12) - Math.log(q[i] + 1e-12)))); // FINDING: no-epsilon-in-log
    }
}
