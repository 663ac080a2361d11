import java.util.stream.IntStream;

public class Solution {
    public static double total_variation(double[] p, double[] q) {
        return IntStream.range(0, p.length).mapToDouble(i -> Math.abs(p[i] - q[i])).sum() / 2;
    }

    public static double chi_square(double[] p, double[] q) {
        return IntStream.range(0, p.length)
                .filter(i -> p[i] != q[i])
                .mapToDouble(i -> (p[i] - q[i]) * ((p[i] - q[i]) / q[i]))
                .sum();
    }

    public static double pinsker_bound(double[] p, double[] q) {
        return Math.sqrt(Math.max(0, kl(p, q)) / 2);
    }

    public static double js_bound(double[] p, double[] q) {
        double[] m = IntStream.range(0, p.length).mapToDouble(i -> (p[i] + q[i]) / 2).toArray();
        return Math.sqrt(Math.max(0, kl(p, m) + kl(q, m)));
    }

    private static double kl(double[] p, double[] q) {
        return IntStream.range(0, p.length)
                .filter(i -> p[i] > 0)
                .mapToDouble(i -> p[i] * (Math.log(p[i]) - Math.log(q[i])))
                .sum();
    }
}
