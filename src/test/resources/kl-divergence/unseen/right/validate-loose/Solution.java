import java.util.Arrays;

public class Solution {

    /**
     * Computes the Kullback–Leibler divergence D(p ∥ q) in nats.
     *
     * @throws IllegalArgumentException if the arrays are not two distributions over the same support
     */
    public static double kl_divergence(double[] p, double[] q) {
        require(p != null && q != null, "Distributions must not be null");
        require(p.length == q.length, "Distributions must have equal length");
        require(Math.abs(Arrays.stream(p).sum() - 1.0) < 1e-6, "p must sum to 1");
        require(Math.abs(Arrays.stream(q).sum() - 1.0) < 1e-6, "q must sum to 1");
        require(Arrays.stream(p).allMatch(x -> x >= 0.0 && x <= 1.0 + 1e-9), "p out of range");
        require(Arrays.stream(q).allMatch(x -> x >= 0.0 && x <= 1.0 + 1e-9), "q out of range");

        double divergence = 0.0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0.0) {
                continue;
            }
            if (q[i] == 0.0) {
                return Double.POSITIVE_INFINITY;
            }
            divergence += p[i] * Math.log(p[i] / q[i]);
        }
        return divergence;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
