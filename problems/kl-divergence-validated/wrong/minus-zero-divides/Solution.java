import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

public class Solution {
    private static void check(double[] d) {
        if (DoubleStream.of(d).anyMatch(v -> !Double.isFinite(v) || v < 0)) {
            throw new IllegalArgumentException("negative, NaN or infinite");
        }
        if (Math.abs(DoubleStream.of(d).sum() - 1) > 1e-9) {
            throw new IllegalArgumentException("does not sum to 1");
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        if (p.length != q.length) {
            throw new IllegalArgumentException("different lengths");
        }
        check(p);
        check(q);
        return IntStream.range(0, p.length)
                .mapToDouble(i -> p[i] == 0 ? 0 : p[i] * Math.log(p[i] / q[i]))
                .sum();
    }
}
