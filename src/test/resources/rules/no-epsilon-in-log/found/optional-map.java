import java.util.Optional;
import java.util.OptionalDouble;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double b = OptionalDouble.of(q[i]).orElse(0);
                b = Optional.of(b).map(x -> x + 1e-12).get(); // FINDING: no-epsilon-in-log
                total += p[i] * Math.log(p[i] / b);
            }
        }
        return total;
    }
}
