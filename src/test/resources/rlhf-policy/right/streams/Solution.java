import java.util.stream.IntStream;

public class Solution {
    private static double lse(double[] v) {
        double m = IntStream.range(0, v.length).mapToDouble(i -> v[i]).max().getAsDouble();
        return Math.log(IntStream.range(0, v.length).mapToDouble(i -> Math.exp(v[i] - m)).sum()) + m;
    }

    public static double[] log_reference(double[] scores) {
        double z = lse(scores);
        return IntStream.range(0, scores.length).mapToDouble(i -> scores[i] - z).toArray();
    }

    public static double log_z(double[] scores, double[] reward, double beta) {
        return lse(IntStream.range(0, scores.length).mapToDouble(i -> scores[i] + reward[i] / beta).toArray()) - lse(scores);
    }

    public static double[] optimal_policy(double[] scores, double[] reward, double beta) {
        double[] ref = log_reference(scores);
        double z = log_z(scores, reward, beta);
        return IntStream.range(0, scores.length).mapToDouble(i -> ref[i] + reward[i] / beta - z).toArray();
    }

    public static double expected_reward(double[] logPolicy, double[] reward) {
        return IntStream.range(0, reward.length).mapToDouble(i -> reward[i] * Math.exp(logPolicy[i])).sum();
    }

    public static double objective(double[] logPolicy, double[] scores, double[] reward, double beta) {
        double[] ref = log_reference(scores);
        if (IntStream.range(0, reward.length)
                .anyMatch(i -> logPolicy[i] != Double.NEGATIVE_INFINITY && ref[i] == Double.NEGATIVE_INFINITY)) {
            return Double.NEGATIVE_INFINITY;
        }
        return IntStream.range(0, reward.length)
                .filter(i -> logPolicy[i] != Double.NEGATIVE_INFINITY)
                .mapToDouble(i -> Math.exp(logPolicy[i]) * (reward[i] - beta * (logPolicy[i] - ref[i])))
                .sum();
    }
}
