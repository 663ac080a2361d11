import java.util.concurrent.atomic.DoubleAdder;
import java.util.stream.IntStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        DoubleAdder adder = new DoubleAdder();
        IntStream.range(0, p.length).filter(i -> p[i] > 0).forEach(i -> adder.add(p[i] * Math.log(p[i] / q[i])));
        return adder.sum();
    }
}
