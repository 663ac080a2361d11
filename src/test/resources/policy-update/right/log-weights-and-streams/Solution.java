import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

public class Solution {
    public static double[] update(double[] reference, double[] reward, double beta) {
        return normalise(logWeights(reference, reward, beta));
    }

    public static double log_partition(double[] reference, double[] reward, double beta) {
        double[] w = logWeights(reference, reward, beta);
        double top = Arrays.stream(w).max().getAsDouble();
        return top + Math.log(Arrays.stream(w).map(v -> Math.exp(v - top)).sum());
    }

    public static double[] update_in_turn(double[] reference, double[][] rewards, double beta) {
        if (rewards.length == 0) {
            return reference.clone();
        }
        double[] totals = IntStream.range(0, reference.length)
                .mapToDouble(a -> total(Arrays.stream(rewards).mapToDouble(r -> r[a])))
                .toArray();
        return update(reference, totals, beta);
    }

    /** The sum, with what rounding drops kept aside (Neumaier). */
    private static double total(DoubleStream numbers) {
        double[] kept = numbers.collect(
                () -> new double[2],
                Solution::add,
                (a, b) -> {
                    add(a, b[0]);
                    add(a, b[1]);
                });
        return kept[0] + kept[1];
    }

    private static void add(double[] kept, double x) {
        double t = kept[0] + x;
        kept[1] += Math.abs(kept[0]) >= Math.abs(x) ? (kept[0] - t) + x : (x - t) + kept[0];
        kept[0] = t;
    }

    private static double[] logWeights(double[] reference, double[] reward, double beta) {
        return IntStream.range(0, reference.length)
                .mapToDouble(a -> reference[a] > 0
                        ? Math.log(reference[a]) + reward[a] / beta
                        : Double.NEGATIVE_INFINITY)
                .toArray();
    }

    private static double[] normalise(double[] logWeights) {
        double top = Arrays.stream(logWeights).max().getAsDouble();
        double[] w = Arrays.stream(logWeights).map(v -> Math.exp(v - top)).toArray();
        double sum = Arrays.stream(w).sum();
        return Arrays.stream(w).map(v -> v / sum).toArray();
    }
}
