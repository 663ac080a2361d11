import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import static java.lang.Math.log;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        DoubleStream ps = IntStream.range(0, p.length).mapToDouble(i -> (p[i] > 0) ? p[i] * log(p[i]) : 0);
        DoubleStream cross = IntStream.range(0, p.length).mapToDouble(i -> (p[i] > 0) ? p[i] * log(q[i]) : 0);
        return ps.sum() - cross.sum();
    }
}
