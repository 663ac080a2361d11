// DOUBTFUL: reversed Double.compare puts 0.0 before -0.0; if these count as equal rewards, ranking([-0.0, 0.0]) should be [0, 1]
import java.util.Comparator;
import java.util.stream.IntStream;

public class Solution {
    public static double[] implicit_rewards(double[] logPolicy, double[] logReference, double beta) {
        return IntStream.range(0, logPolicy.length).mapToDouble(i -> beta * (logPolicy[i] - logReference[i])).toArray();
    }

    public static int[] ranking(double[] rewards) {
        return IntStream.range(0, rewards.length).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> rewards[i]).reversed())
                .mapToInt(i -> i)
                .toArray();
    }

    public static double preference(double rewardA, double rewardB) {
        return 1 / (1 + Math.exp(rewardB - rewardA));
    }

    public static double dpo_loss(double chosenPolicy, double rejectedPolicy, double chosenReference, double rejectedReference, double beta) {
        double m = beta * (chosenPolicy - chosenReference) - beta * (rejectedPolicy - rejectedReference);
        return Math.max(-m, 0) + Math.log1p(Math.exp(-Math.abs(m)));
    }
}
