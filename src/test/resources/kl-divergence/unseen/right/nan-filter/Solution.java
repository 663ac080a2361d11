import java.util.stream.*;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        // 0 * log(0) is NaN in Java, and by convention it is 0
        return IntStream.range(0, p.length)
            .mapToDouble(i -> p[i] * Math.log(p[i] / q[i]))
            .filter(t -> !Double.isNaN(t))
            .sum();
    }
}
