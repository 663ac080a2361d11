import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

public class Solution {
    private static double cross(double[] p, double[] q) {
        return IntStream.range(0, p.length)
                .filter(i -> p[i] > 0)
                .mapToDouble(i -> -p[i] * Math.log(q[i]))
                .sum();
    }

    public static double[] losses(double[] p, double[][] models) {
        return Arrays.stream(models).mapToDouble(q -> cross(p, q)).toArray();
    }

    public static double constant(double[] p) {
        return cross(p, p);
    }

    public static double[] divergences(double[] p, double[][] models) {
        double constant = constant(p);
        return Arrays.stream(losses(p, models)).map(loss -> loss - constant).toArray();
    }

    public static int best(double[] p, double[][] models) {
        double[] losses = losses(p, models);
        return IntStream.range(0, losses.length)
                .boxed()
                .min(Comparator.<Integer>comparingDouble(k -> losses[k]).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }
}
