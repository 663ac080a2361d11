import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Objects.requireNonNull(p, "p is null");
        Objects.requireNonNull(q, "q is null");
        check(p.length == q.length, "p has " + p.length + " positions, q has " + q.length);
        check(p.length > 0, "there is no position");
        check(DoubleStream.of(p).allMatch(Solution::allowed), "p holds a number that is negative or not finite");
        check(DoubleStream.of(q).allMatch(Solution::allowed), "q holds a number that is negative or not finite");
        check(Math.abs(DoubleStream.of(p).sum() - 1) <= 1e-9, "p does not sum to 1");
        check(Math.abs(DoubleStream.of(q).sum() - 1) <= 1e-9, "q does not sum to 1");
        return IntStream.range(0, p.length)
                .filter(i -> p[i] > 0)
                .mapToDouble(i -> q[i] > 0 ? p[i] * (Math.log(p[i]) - Math.log(q[i])) : Double.POSITIVE_INFINITY)
                .sum();
    }

    private static boolean allowed(double x) {
        return Double.isFinite(x) && x >= 0;
    }

    private static void check(boolean ok, String message) {
        if (!ok) {
            throw new IllegalArgumentException(message);
        }
    }
}
