import java.util.function.DoubleUnaryOperator;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        DoubleUnaryOperator lift = x -> x + 1e-12; // FINDING: no-epsilon-in-log
        DoubleUnaryOperator log = lift.andThen(Math::log);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * (Math.log(p[i]) - log.applyAsDouble(q[i]));
            }
        }
        return total;
    }
}
