import java.util.function.DoubleUnaryOperator;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double eps = 1e-12;
        DoubleUnaryOperator lift = x -> Math.max(x, eps); // FINDING: no-epsilon-in-log
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / lift.applyAsDouble(q[i]));
            }
        }
        return total;
    }
}
