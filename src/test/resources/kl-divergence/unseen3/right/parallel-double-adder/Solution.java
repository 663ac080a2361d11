import java.util.concurrent.atomic.DoubleAdder;
import java.util.stream.IntStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        DoubleAdder adder = new DoubleAdder();
        IntStream.range(0, p.length).parallel().forEach(i -> {
            double pi = p[i];
            if (pi > 0.0d) {
                adder.add(pi * (Math.log(pi) - Math.log(q[i])));
            }
        });
        return adder.doubleValue();
    }
}
