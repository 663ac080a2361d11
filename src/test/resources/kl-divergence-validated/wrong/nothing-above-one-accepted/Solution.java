// WRONG: p = [1.0000000000000002], q = [1.0]: above 1 by rounding is valid, and the statement gives about 2.2e-16; this one throws
import java.util.Arrays;
import java.util.Objects;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Objects.requireNonNull(p);
        Objects.requireNonNull(q);
        if (p.length == 0 || p.length != q.length) {
            throw new IllegalArgumentException("p and q need the same length, at least 1");
        }
        requireProbabilities(p);
        requireProbabilities(q);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0 && q[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            if (p[i] > 0) {
                sum += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        return sum;
    }

    private static void requireProbabilities(double[] v) {
        if (!Arrays.stream(v).allMatch(x -> x >= 0 && x <= 1)) {
            throw new IllegalArgumentException("a probability is from 0 to 1");
        }
        if (Math.abs(Arrays.stream(v).sum() - 1) > 1e-9) {
            throw new IllegalArgumentException("not summing to 1");
        }
    }
}
