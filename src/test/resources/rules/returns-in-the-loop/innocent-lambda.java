import java.util.function.DoubleSupplier;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            int at = i;
            DoubleSupplier term = () -> {
                return p[at] > 0 ? p[at] * Math.log(p[at] / q[at]) : 0;
            };
            total += term.getAsDouble();
        }
        return total;
    }
}
