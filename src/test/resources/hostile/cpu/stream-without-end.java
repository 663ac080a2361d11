// Adds up a stream that never ends.
// verdict: TIME_LIMIT_EXCEEDED
// walls: meter, limits
// alone: TIME_LIMIT_EXCEEDED
import java.util.stream.DoubleStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return DoubleStream.generate(() -> 0.5).sum();
    }
}
