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
