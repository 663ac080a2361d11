import java.util.function.DoubleSupplier;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        DoubleSupplier tiny = () -> {
            double e = 1;
            while (1 + e != 1) {
                e /= 4;
            }
            return e;
        };
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + tiny.getAsDouble())); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
