// RIGHT: an EnumMap of records that hold a lambda, f(0) and the slope; streams
import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

public class Solution {
    private record Shape(DoubleUnaryOperator inside, double atZero, double slope) {
        double at(double t) {
            return t == 0 ? atZero : inside.applyAsDouble(t);
        }
    }

    private static final double INF = Double.POSITIVE_INFINITY;
    private static final Map<Generator, Shape> SHAPES = new EnumMap<>(Generator.class);

    static {
        double log2 = Math.log(2);
        SHAPES.put(Generator.KL, new Shape(t -> t * Math.log(t), 0, INF));
        SHAPES.put(Generator.REVERSE_KL, new Shape(t -> -Math.log(t), INF, 0));
        SHAPES.put(Generator.TOTAL_VARIATION, new Shape(t -> Math.max(t - 1, 1 - t) * 0.5, 0.5, 0.5));
        SHAPES.put(Generator.CHI_SQUARE, new Shape(t -> Math.pow(t - 1, 2), 1, INF));
        SHAPES.put(Generator.HELLINGER, new Shape(t -> Math.pow(Math.sqrt(t) - 1, 2) * 0.5, 0.5, 0.5));
        SHAPES.put(Generator.JENSEN_SHANNON,
                new Shape(t -> 0.5 * (t * Math.log(2 * t / (t + 1)) - Math.log((t + 1) / 2)), log2 / 2, log2 / 2));
    }

    public static double f(Generator generator, double t) {
        return SHAPES.get(generator).at(t);
    }

    public static double slope_at_infinity(Generator generator) {
        return SHAPES.get(generator).slope();
    }

    public static double f_divergence(Generator generator, double[] p, double[] q) {
        Shape shape = SHAPES.get(generator);
        return IntStream.range(0, p.length)
                .filter(i -> p[i] > 0 || q[i] > 0)
                .mapToDouble(i -> q[i] > 0 ? q[i] * shape.at(p[i] / q[i]) : p[i] * shape.slope())
                .sum();
    }
}
