// Optionals and statistics.
// verdict: ACCEPTED
import java.util.DoubleSummaryStatistics;
import java.util.Optional;
import java.util.stream.IntStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        DoubleSummaryStatistics all = IntStream.range(0, p.length).mapToObj(i -> Optional.of(p[i]).filter(a -> a > 0).map(a -> a * Math.log(a / q[i]))).flatMapToDouble(o -> o.stream().mapToDouble(d -> d)).summaryStatistics();
        return all.getSum();
    }
}
