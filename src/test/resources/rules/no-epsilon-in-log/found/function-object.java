import java.util.function.DoubleUnaryOperator;

public class Solution {
    private static final DoubleUnaryOperator SAFE_LOG = x -> Math.log(x + 1e-12); // FINDING: no-epsilon-in-log

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += p[i] * SAFE_LOG.applyAsDouble(p[i] / q[i]);
        }
        return total;
    }
}
