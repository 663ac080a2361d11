import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] logQ = DoubleStream.of(q)
                .map(x -> DoubleStream.of(x, 1e-20).max().orElseThrow()) // FINDING: no-epsilon-in-log
                .map(Math::log)
                .toArray();
        return IntStream.range(0, p.length)
                .filter(i -> p[i] > 0)
                .mapToDouble(i -> p[i] * (Math.log(p[i]) - logQ[i]))
                .sum();
    }
}
