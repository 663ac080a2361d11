import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

public class Solution {
    private static final Map<Generator, DoubleUnaryOperator> F = new EnumMap<>(Generator.class);
    private static final Map<Generator, Double> SLOPE = new EnumMap<>(Generator.class);

    static {
        F.put(Generator.KL, t -> t > 0 ? t * Math.log(t) : 0.0);
        F.put(Generator.REVERSE_KL, t -> Math.log(1 / t));
        F.put(Generator.TOTAL_VARIATION, t -> t < 1 ? (1 - t) / 2 : (t - 1) / 2);
        F.put(Generator.CHI_SQUARE, t -> t * t - 2 * t + 1);
        F.put(Generator.HELLINGER, t -> (t + 1) / 2 - Math.sqrt(t));
        F.put(Generator.JENSEN_SHANNON, t -> ((t > 0 ? t * (Math.log(t) - Math.log((t + 1) / 2)) : 0) - Math.log((t + 1) / 2)) / 2);
        double big = Double.POSITIVE_INFINITY;
        SLOPE.putAll(Map.of(Generator.KL, big, Generator.REVERSE_KL, 0.0, Generator.TOTAL_VARIATION, 0.5));
        SLOPE.putAll(Map.of(Generator.CHI_SQUARE, big, Generator.HELLINGER, 0.5, Generator.JENSEN_SHANNON, Math.log(Math.sqrt(2))));
    }

    public static double f(Generator generator, double t) {
        return F.get(generator).applyAsDouble(t);
    }

    public static double slope_at_infinity(Generator generator) {
        return SLOPE.get(generator);
    }

    public static double f_divergence(Generator generator, double[] p, double[] q) {
        return IntStream.range(0, p.length)
                .filter(i -> p[i] + q[i] > 0)
                .mapToDouble(i -> q[i] > 0 ? q[i] * f(generator, p[i] / q[i]) : p[i] * slope_at_infinity(generator))
                .sum();
    }
}
