import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Objects.requireNonNull(p, "p");
        Objects.requireNonNull(q, "q");
        if (p.length == 0 || p.length != q.length) {
            throw new IllegalArgumentException("lengths");
        }
        for (double[] each : new double[][] {p, q}) {
            if (Arrays.stream(each).anyMatch(x -> Double.isNaN(x) || Double.isInfinite(x) || x < 0 || x > 1.000001)) {
                throw new IllegalArgumentException("not a probability");
            }
            if (Math.abs(Arrays.stream(each).sum() - 1) > 1e-8) {
                throw new IllegalArgumentException("does not sum to 1");
            }
        }
        return IntStream.range(0, p.length).filter(i -> p[i] > 0).mapToDouble(i -> p[i] * (Math.log(p[i]) - Math.log(q[i]))).sum();
    }
}
