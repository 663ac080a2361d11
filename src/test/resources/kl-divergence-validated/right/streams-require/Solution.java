// RIGHT: streams and a helper "require"; the infinite case comes out of log(0) by itself
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Objects.requireNonNull(p, "p");
        Objects.requireNonNull(q, "q");
        require(p.length == q.length, "p and q have different lengths");
        require(p.length > 0, "no position");
        for (double[] d : new double[][] {p, q}) {
            require(Arrays.stream(d).allMatch(v -> v >= 0 && v <= Double.MAX_VALUE), "a number is negative, NaN or infinite");
            require(Math.abs(Arrays.stream(d).sum() - 1) <= 1e-9, "the sum is not 1");
        }
        return IntStream.range(0, p.length)
                .filter(i -> p[i] > 0)
                .mapToDouble(i -> p[i] * (Math.log(p[i]) - Math.log(Math.abs(q[i]))))
                .sum();
    }

    private static void require(boolean ok, String message) {
        if (!ok) {
            throw new IllegalArgumentException(message);
        }
    }
}
