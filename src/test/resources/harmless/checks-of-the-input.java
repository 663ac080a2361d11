// Assert, Objects.requireNonNull and its kin, checks of lengths and sums with a tolerance, own messages.
// verdict: ACCEPTED
import java.util.Arrays;
import java.util.Objects;

public class Solution {
    private static final double TOLERANCE = 1e-9;

    /**
     * The Kullback-Leibler divergence.
     *
     * @param p the true distribution
     * @param q the approximate one
     * @return a number of nats
     */
    public static double kl_divergence(double[] p, double[] q) {
        Objects.requireNonNull(p, "p");
        Objects.requireNonNull(q, () -> "q must not be null");
        if (p.length != q.length) {
            throw new IllegalArgumentException(String.format("lengths differ: %d and %d", p.length, q.length));
        }
        check(p, "p");
        check(q, "q");
        double total = 0;
        for (int i = 0; i < Objects.checkIndex(p.length - 1, p.length) + 1; i++) {
            if (p[i] > 0) {
                if (q[i] <= 0) {
                    return Double.POSITIVE_INFINITY;
                }
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        assert !Double.isNaN(total) : total;
        return total;
    }

    private static void check(double[] values, String name) {
        if (Arrays.stream(values).anyMatch(value -> value < 0 || !Double.isFinite(value))) {
            throw new IllegalArgumentException(name + " has a value that is no probability: " + Arrays.toString(values));
        }
        double sum = Arrays.stream(values).sum();
        if (Math.abs(sum - 1) > TOLERANCE) {
            throw new IllegalArgumentException(name + " sums to " + sum);
        }
    }
}
