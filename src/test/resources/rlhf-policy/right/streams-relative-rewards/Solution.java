// RIGHT: streams; scores and rewards are taken relative to a pivot before anything is divided or exponentiated
import java.util.Arrays;
import java.util.stream.IntStream;

public class Solution {
    private static double lse(double[] x) {
        double max = Arrays.stream(x).max().getAsDouble();
        return max + Math.log(Arrays.stream(x).map(v -> Math.exp(v - max)).sum());
    }

    public static double[] log_reference(double[] scores) {
        double top = Arrays.stream(scores).max().getAsDouble();
        double[] shifted = Arrays.stream(scores).map(s -> s - top).toArray();
        double z = lse(shifted);
        return Arrays.stream(shifted).map(s -> s - z).toArray();
    }

    private static double pivot(double[] scores, double[] reward) {
        return IntStream.range(0, scores.length)
                .filter(i -> scores[i] != Double.NEGATIVE_INFINITY)
                .mapToDouble(i -> reward[i])
                .max()
                .getAsDouble();
    }

    private static double[] tilted(double[] scores, double[] reward, double beta) {
        double pivot = pivot(scores, reward);
        double[] ref = log_reference(scores);
        return IntStream.range(0, ref.length).mapToDouble(i -> ref[i] + (reward[i] - pivot) / beta).toArray();
    }

    public static double log_z(double[] scores, double[] reward, double beta) {
        return pivot(scores, reward) / beta + lse(tilted(scores, reward, beta));
    }

    public static double[] optimal_policy(double[] scores, double[] reward, double beta) {
        double[] x = tilted(scores, reward, beta);
        double top = Arrays.stream(x).max().getAsDouble();
        double z = Math.log(Arrays.stream(x).map(v -> Math.exp(v - top)).sum());
        return Arrays.stream(x).map(v -> (v - top) - z).toArray();
    }

    public static double expected_reward(double[] logPolicy, double[] reward) {
        return IntStream.range(0, reward.length).mapToDouble(i -> Math.exp(logPolicy[i]) * reward[i]).sum();
    }

    public static double objective(double[] logPolicy, double[] scores, double[] reward, double beta) {
        double[] ref = log_reference(scores);
        int[] allowed = IntStream.range(0, ref.length).filter(i -> logPolicy[i] != Double.NEGATIVE_INFINITY).toArray();
        if (Arrays.stream(allowed).anyMatch(i -> ref[i] == Double.NEGATIVE_INFINITY)) {
            return Double.NEGATIVE_INFINITY;
        }
        double kl = Arrays.stream(allowed).mapToDouble(i -> Math.exp(logPolicy[i]) * (logPolicy[i] - ref[i])).sum();
        return expected_reward(logPolicy, reward) - beta * kl;
    }
}
