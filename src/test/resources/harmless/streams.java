// One stream.
// verdict: ACCEPTED
import java.util.stream.IntStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return IntStream.range(0, p.length).mapToDouble(i -> p[i] == 0 ? 0 : p[i] * Math.log(p[i] / q[i])).sum();
    }
}
