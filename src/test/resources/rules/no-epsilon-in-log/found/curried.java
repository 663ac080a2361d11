import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Function<Double, DoubleUnaryOperator> plus = e -> x -> x + e; // FINDING: no-epsilon-in-log
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / plus.apply(1e-12).applyAsDouble(q[i]));
            }
        }
        return total;
    }
}
