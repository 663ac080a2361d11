import java.util.stream.IntStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return IntStream.range(0, p.length)
                .mapToObj(i -> new double[] {p[i], q[i] + 1e-12}) // FINDING: no-epsilon-in-log
                .mapToDouble(pair -> pair[0] * Math.log(pair[0] / pair[1]))
                .sum();
    }
}
