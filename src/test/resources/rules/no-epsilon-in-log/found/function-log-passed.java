import java.util.function.DoubleUnaryOperator;

public class Solution {
    private static double cross(double[] a, double[] b, DoubleUnaryOperator log) {
        double s = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] > 0) {
                s -= a[i] * log.applyAsDouble(b[i]);
            }
        }
        return s;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return cross(p, q, x -> Math.log(Math.max(x, 1e-15))) - cross(p, p, Math::log); // FINDING: no-epsilon-in-log
    }
}
