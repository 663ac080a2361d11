// RIGHT: an EnumMap from generator to function and slope
import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

public class Solution {
    private record Entry(DoubleUnaryOperator f, double atZero, double slope) {}

    private static final Map<Generator, Entry> TABLE = new EnumMap<>(Generator.class);

    static {
        double log2 = Math.log(2);
        double infinity = Double.POSITIVE_INFINITY;
        TABLE.put(Generator.KL, new Entry(t -> t * Math.log(t), 0, infinity));
        TABLE.put(Generator.REVERSE_KL, new Entry(t -> -Math.log(t), infinity, 0));
        TABLE.put(Generator.TOTAL_VARIATION, new Entry(t -> 0.5 * Math.abs(t - 1), 0.5, 0.5));
        TABLE.put(Generator.CHI_SQUARE, new Entry(t -> (t - 1) * (t - 1), 1, infinity));
        TABLE.put(Generator.HELLINGER, new Entry(t -> {
            double d = Math.sqrt(t) - 1;
            return 0.5 * d * d;
        }, 0.5, 0.5));
        TABLE.put(Generator.JENSEN_SHANNON, new Entry(
                t -> 0.5 * (t * Math.log(t) - (t + 1) * Math.log((t + 1) / 2)), 0.5 * log2, 0.5 * log2));
    }

    public static double f(Generator generator, double t) {
        Entry entry = TABLE.get(generator);
        return t == 0 ? entry.atZero() : entry.f().applyAsDouble(t);
    }

    public static double slope_at_infinity(Generator generator) {
        return TABLE.get(generator).slope();
    }

    private static double term(Generator generator, double a, double b) {
        if (b > 0) {
            return b * f(generator, a / b);
        }
        return a > 0 ? a * slope_at_infinity(generator) : 0;
    }

    public static double f_divergence(Generator generator, double[] p, double[] q) {
        return IntStream.range(0, p.length).mapToDouble(i -> term(generator, p[i], q[i])).sum();
    }
}
