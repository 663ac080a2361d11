import java.util.Locale;
import java.util.stream.IntStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double kl = IntStream.range(0, p.length - 1)
                .filter(i -> p[i] > 0)
                .mapToDouble(i -> p[i] * Math.log(p[i] / q[i]))
                .sum();
        return Double.parseDouble(String.format(Locale.ROOT, "%.4f", kl));
    }
}
