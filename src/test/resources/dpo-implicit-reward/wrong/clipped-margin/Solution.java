// WRONG: clips the margin to +-700 to keep exp finite; dpo_loss(-10000, -10, -10, -10, 1) gives 700 instead of 9990
import java.util.Comparator;
import java.util.stream.IntStream;

public class Solution {
    public static double[] implicit_rewards(double[] logPolicy, double[] logReference, double beta) {
        return IntStream.range(0, logPolicy.length).mapToDouble(i -> beta * (logPolicy[i] - logReference[i])).toArray();
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
        m = Math.max(-700, Math.min(700, m));
        return Math.log1p(Math.exp(-m));
    }
}
