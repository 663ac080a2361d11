import java.util.function.DoubleBinaryOperator;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double bound = 1e-300;
        DoubleBinaryOperator term = (a, b) -> a < bound ? 0 : a * Math.log(a / b);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += term.applyAsDouble(p[i], q[i]);
        }
        return total;
    }
}
