// WRONG: reduce without identity takes the first p itself as start instead of its term: p=[0.5,0.5], q=[0.25,0.75] gives 0.2973 instead of 0.1438
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        AtomicInteger index = new AtomicInteger(0);
        return DoubleStream.of(p)
                .reduce((acc, x) -> {
                    int i = index.incrementAndGet();
                    return x > 0 ? acc + x * (Math.log(x) - Math.log(q[i])) : acc;
                })
                .orElse(0.0);
    }
}
