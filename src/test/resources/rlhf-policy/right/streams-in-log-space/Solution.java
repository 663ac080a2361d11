import java.util.Arrays;
import java.util.stream.IntStream;

public class Solution {
    public static double[] log_reference(double[] scores) {
        return normalised(scores);
    }

    public static double log_z(double[] scores, double[] reward, double beta) {
        return logSumExp(tilted(scores, reward, beta));
    }

    public static double[] optimal_policy(double[] scores, double[] reward, double beta) {
        return normalised(tilted(scores, reward, beta));
    }

    public static double expected_reward(double[] logPolicy, double[] reward) {
        return IntStream.range(0, logPolicy.length)
                .mapToDouble(y -> Math.exp(logPolicy[y]) * reward[y])
                .sum();
    }

    public static double objective(double[] logPolicy, double[] scores, double[] reward, double beta) {
        double[] logRef = log_reference(scores);
        int[] possible = IntStream.range(0, logPolicy.length)
                .filter(y -> logPolicy[y] > Double.NEGATIVE_INFINITY)
                .toArray();
        if (Arrays.stream(possible).anyMatch(y -> logRef[y] == Double.NEGATIVE_INFINITY)) {
            return Double.NEGATIVE_INFINITY;
        }
        double divergence = Arrays.stream(possible)
                .mapToDouble(y -> Math.exp(logPolicy[y]) * (logPolicy[y] - logRef[y]))
                .sum();
        return expected_reward(logPolicy, reward) - beta * divergence;
    }

    private static double[] tilted(double[] scores, double[] reward, double beta) {
        double[] logRef = log_reference(scores);
        return IntStream.range(0, logRef.length).mapToDouble(y -> logRef[y] + reward[y] / beta).toArray();
    }

    private static double[] normalised(double[] z) {
        double top = Arrays.stream(z).max().getAsDouble();
        double[] lowered = Arrays.stream(z).map(v -> v - top).toArray();
        double norm = logSumExp(lowered);
        return Arrays.stream(lowered).map(v -> v - norm).toArray();
    }

    private static double logSumExp(double[] z) {
        double top = Arrays.stream(z).max().getAsDouble();
        return top + Math.log(Arrays.stream(z).map(v -> Math.exp(v - top)).sum());
    }
}
