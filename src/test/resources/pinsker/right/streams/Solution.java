import java.util.stream.IntStream;

public class Solution {
    public static double total_variation(double[] p, double[] q) {
        return IntStream.range(0, p.length).mapToDouble(i -> Math.max(p[i] - q[i], 0)).sum();
    }

    public static double chi_square(double[] p, double[] q) {
        return IntStream.range(0, p.length)
                .mapToDouble(i -> q[i] == 0 ? (p[i] == 0 ? 0 : Double.POSITIVE_INFINITY) : Math.pow(p[i] - q[i], 2) / q[i])
                .sum();
    }

    public static double pinsker_bound(double[] p, double[] q) {
        double kl = IntStream.range(0, p.length).filter(i -> p[i] > 0).mapToDouble(i -> p[i] * Math.log(p[i] / q[i])).sum();
        return kl > 0 ? Math.sqrt(kl / 2) : 0;
    }

    public static double js_bound(double[] p, double[] q) {
        double js = IntStream.range(0, p.length).mapToDouble(i -> half(p[i], q[i]) + half(q[i], p[i])).sum();
        return js > 0 ? Math.sqrt(2 * js) : 0;
    }

    private static double half(double a, double b) {
        return a == 0 ? 0 : 0.5 * a * Math.log(2 * a / (a + b));
    }
}
