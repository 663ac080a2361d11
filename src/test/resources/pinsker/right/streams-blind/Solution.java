// RIGHT: streams; JS from log(2a / (a + b)), which needs no mixture and cannot divide by 0
import java.util.stream.IntStream;

public class Solution {
    public static double total_variation(double[] p, double[] q) {
        return IntStream.range(0, p.length).mapToDouble(i -> Math.abs(p[i] - q[i])).sum() / 2;
    }

    public static double chi_square(double[] p, double[] q) {
        return IntStream.range(0, p.length)
                .filter(i -> p[i] != q[i])
                .mapToDouble(i -> q[i] == 0 ? Double.POSITIVE_INFINITY : (p[i] - q[i]) * (p[i] - q[i]) / q[i])
                .sum();
    }

    public static double pinsker_bound(double[] p, double[] q) {
        if (IntStream.range(0, p.length).anyMatch(i -> p[i] > 0 && q[i] == 0)) {
            return Double.POSITIVE_INFINITY;
        }
        double kl = IntStream.range(0, p.length)
                .filter(i -> p[i] > 0)
                .mapToDouble(i -> p[i] * (Math.log(p[i]) - Math.log(q[i])))
                .sum();
        return Math.sqrt(Math.max(kl, 0) / 2);
    }

    private static double toMixture(double[] a, double[] b) {
        return IntStream.range(0, a.length)
                .filter(i -> a[i] > 0)
                .mapToDouble(i -> a[i] * Math.log(2 * a[i] / (a[i] + b[i])))
                .sum();
    }

    public static double js_bound(double[] p, double[] q) {
        return Math.sqrt(Math.max(0, toMixture(p, q) + toMixture(q, p)));
    }
}
