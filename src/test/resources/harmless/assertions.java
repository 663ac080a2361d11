// Assertions, and checks of the arguments.
// verdict: ACCEPTED
import java.util.Objects;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        assert p.length == q.length : "lengths differ";
        Objects.requireNonNull(p, "p");
        Objects.requireNonNull(q, () -> "q");
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
    }
}
