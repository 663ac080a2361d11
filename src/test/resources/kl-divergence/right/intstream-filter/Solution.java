// RIGHT: IntStream filter, map, sum
import java.util.stream.IntStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return IntStream.range(0, p.length)
                .filter(i -> p[i] > 0)
                .mapToDouble(i -> p[i] * (Math.log(p[i]) - Math.log(q[i])))
                .sum();
    }
}
