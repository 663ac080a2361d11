import java.util.function.DoubleBinaryOperator;

public class Solution {
    private static final DoubleBinaryOperator TERM = (a, b) -> a > 0 ? a * Math.log(a / b) : 0;

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += TERM.applyAsDouble(p[i], q[i]);
        }
        return total;
    }
}
