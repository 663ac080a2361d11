import java.util.Comparator;
import java.util.stream.IntStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return IntStream.range(0, p.length)
                .filter(i -> p[i] > 0)
                .mapToObj(i -> p[i] * logRatio(p[i], q[i]))
                .sorted(Comparator.comparingDouble((Double t) -> Math.abs(t)))
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** log(a / b) for a, b above 0: exact in the difference if they are near each other, no quotient that overflows if not. */
    private static double logRatio(double a, double b) {
        if (a <= 2 * b && b <= 2 * a) {
            return Math.log1p((a - b) / b);
        }
        return Math.log(a) - Math.log(b);
    }
}
