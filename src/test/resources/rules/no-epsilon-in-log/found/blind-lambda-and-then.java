import java.util.function.DoubleUnaryOperator;

public class Solution {

    private static final DoubleUnaryOperator NUDGE = x -> x + 0x1p-50; // FINDING: no-epsilon-in-log
    private static final DoubleUnaryOperator LN = NUDGE.andThen(Math::log);

    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            s += p[i] * (LN.applyAsDouble(p[i]) - LN.applyAsDouble(q[i]));
        }
        return s;
    }
}
