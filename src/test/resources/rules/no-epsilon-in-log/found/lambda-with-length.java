import java.util.function.DoubleUnaryOperator;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        int n = p.length;
        DoubleUnaryOperator safe = x -> x == 0 ? 1e-6 / n : x; // FINDING: no-epsilon-in-log
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / safe.applyAsDouble(q[i]));
            }
        }
        return total;
    }
}
