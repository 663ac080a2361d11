// WRONG: takes "without the constant" for centring the rewards at mean 0: implicit_rewards([-1,-1], [-1.5,-1.5], 0.1) must be [0.05, 0.05]
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

public class Solution {
    public static double[] implicit_rewards(double[] logPolicy, double[] logReference, double beta) {
        double[] r = IntStream.range(0, logPolicy.length).mapToDouble(i -> beta * (logPolicy[i] - logReference[i])).toArray();
        double mean = Arrays.stream(r).average().orElse(0);
        return Arrays.stream(r).map(v -> v - mean).toArray();
    }

    public static int[] ranking(double[] rewards) {
        return IntStream.range(0, rewards.length).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -rewards[i] + 0.0)).mapToInt(i -> i).toArray();
    }

    public static double preference(double rewardA, double rewardB) {
        return 1 / (1 + Math.exp(rewardB - rewardA));
    }

    public static double dpo_loss(double chosenPolicy, double rejectedPolicy, double chosenReference, double rejectedReference, double beta) {
        double m = beta * ((chosenPolicy - chosenReference) - (rejectedPolicy - rejectedReference));
        return Math.max(-m, 0) + Math.log1p(Math.exp(-Math.abs(m)));
    }
}
