import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] a = DoubleStream.of(p).map(x -> x * 1000).toArray();
        double[] b = DoubleStream.of(q).map(x -> x * 1000).toArray();
        return IntStream.range(0, p.length)
                .filter(i -> a[i] > 1e-300)
                .mapToDouble(i -> a[i] / 1000 * Math.log(a[i] / b[i]))
                .sum();
    }
}
