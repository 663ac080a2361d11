import java.util.Arrays;
import java.util.function.DoublePredicate;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        DoublePredicate one = x -> Math.abs(x - 1) < 1e-9;
        if (!one.test(Arrays.stream(p).sum())) {
            throw new IllegalArgumentException();
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
