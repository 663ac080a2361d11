// RIGHT: boxed indices and a stable sort, softplus for the loss, streams for the rewards
import java.util.Comparator;
import java.util.stream.IntStream;

public class Solution {
    public static double[] implicit_rewards(double[] logPolicy, double[] logReference, double beta) {
        return IntStream.range(0, logPolicy.length).mapToDouble(i -> beta * (logPolicy[i] - logReference[i])).toArray();
    }

    public static int[] ranking(double[] rewards) {
        return IntStream.range(0, rewards.length).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> 0.0 - rewards[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    public static double preference(double rewardA, double rewardB) {
        return 1 / (1 + Math.exp(-(rewardA - rewardB)));
    }

    public static double dpo_loss(double chosenPolicy, double rejectedPolicy, double chosenReference, double rejectedReference, double beta) {
        double margin = beta * ((chosenPolicy - chosenReference) - (rejectedPolicy - rejectedReference));
        return Math.max(0, -margin) + Math.log1p(Math.exp(-Math.abs(margin)));
    }
}
