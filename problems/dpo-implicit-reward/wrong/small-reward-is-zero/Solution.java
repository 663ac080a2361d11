import java.util.Comparator;
import java.util.stream.IntStream;

public class Solution {
    public static double[] implicit_rewards(double[] logPolicy, double[] logReference, double beta) {
        double[] rewards = new double[logPolicy.length];
        for (int y = 0; y < rewards.length; y++) {
            double reward = beta * (logPolicy[y] - logReference[y]);
            rewards[y] = Math.abs(reward) < 1e-9 ? 0 : reward;
        }
        return rewards;
    }

    public static int[] ranking(double[] rewards) {
        return IntStream.range(0, rewards.length)
                .boxed()
                .sorted(Comparator.comparingDouble(y -> -rewards[y]))
                .mapToInt(y -> y)
                .toArray();
    }

    public static double preference(double rewardA, double rewardB) {
        return 1 / (1 + Math.exp(rewardB - rewardA));
    }

    public static double dpo_loss(
            double chosenPolicy, double rejectedPolicy, double chosenReference, double rejectedReference, double beta) {
        double margin = beta * ((chosenPolicy - chosenReference) - (rejectedPolicy - rejectedReference));
        return Math.max(0, -margin) + Math.log1p(Math.exp(-Math.abs(margin)));
    }
}
