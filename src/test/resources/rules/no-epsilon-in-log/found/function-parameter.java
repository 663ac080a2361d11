import java.util.function.DoubleBinaryOperator;

public class Solution {
    private static double sum(double[] p, double[] q, DoubleBinaryOperator f) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            s += f.applyAsDouble(p[i], q[i]);
        }
        return s;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return sum(p, q, (a, b) -> a * Math.log((a + 1e-12) / (b + 1e-12))); // FINDING: no-epsilon-in-log
    }
}
