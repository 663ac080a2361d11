import java.util.function.DoubleBinaryOperator;

public class Solution {
    private static final DoubleBinaryOperator TERM = (a, b) -> a == 0 ? 0 : a * Math.log(a / b);

    public static double kl_divergence(final double[] p, final double... q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            s += TERM.applyAsDouble(p[i], q[i]);
        }
        return s;
    }
}
