import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

public class Solution {
    private record Entry(DoubleUnaryOperator f, double atZero, double slope) {
        double at(double t) {
            return t == 0 ? atZero : f.applyAsDouble(t);
        }

        double perspective(double p, double q) {
            if (q > 0) {
                return q * at(p / q);
            }
            return p > 0 ? p * slope : 0;
        }
    }

    private static final Map<Generator, Entry> TABLE = new EnumMap<>(Generator.class);

    static {
        double infinity = Double.POSITIVE_INFINITY;
        TABLE.put(Generator.KL, new Entry(t -> t * Math.log(t), 0, infinity));
        TABLE.put(Generator.REVERSE_KL, new Entry(t -> -Math.log(t), infinity, 0));
        TABLE.put(Generator.TOTAL_VARIATION, new Entry(t -> Math.abs(t - 1) / 2, 0.5, 0.5));
        TABLE.put(Generator.CHI_SQUARE, new Entry(t -> (t - 1) * (t - 1), 1, infinity));
        TABLE.put(Generator.HELLINGER, new Entry(t -> Math.pow(Math.sqrt(t) - 1, 2) / 2, 0.5, 0.5));
        TABLE.put(
                Generator.JENSEN_SHANNON,
                new Entry(
                        t -> (t * Math.log(2 * (t / (1 + t))) + Math.log(2 / (1 + t))) / 2,
                        Math.log(2) / 2,
                        Math.log(2) / 2));
    }

    public static double f(Generator generator, double t) {
        return TABLE.get(generator).at(t);
    }

    public static double slope_at_infinity(Generator generator) {
        return TABLE.get(generator).slope();
    }

    public static double f_divergence(Generator generator, double[] p, double[] q) {
        Entry entry = TABLE.get(generator);
        return IntStream.range(0, p.length)
                .mapToDouble(i -> entry.perspective(p[i], q[i]))
                .sum();
    }
}
