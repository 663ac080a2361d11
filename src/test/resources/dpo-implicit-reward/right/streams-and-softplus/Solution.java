import java.util.Comparator;
import java.util.stream.IntStream;

public class Solution {
    public static double[] implicit_rewards(double[] logPolicy, double[] logReference, double beta) {
        return IntStream.range(0, logPolicy.length)
                .mapToDouble(i -> beta * (logPolicy[i] - logReference[i]))
                .toArray();
    }

    public static int[] ranking(double[] rewards) {
        Comparator<Integer> largestFirst = Comparator.comparingDouble(i -> -rewards[i]);
        return IntStream.range(0, rewards.length)
                .boxed()
                .sorted(largestFirst.thenComparingInt(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    public static double preference(double rewardA, double rewardB) {
        return Math.exp(-softplus(rewardB - rewardA));
    }

    public static double dpo_loss(
            double chosenPolicy, double rejectedPolicy, double chosenReference, double rejectedReference, double beta) {
        double chosen = chosenPolicy - chosenReference;
        double rejected = rejectedPolicy - rejectedReference;
        return softplus(beta * (rejected - chosen));
    }

    /** log(1 + e^x). */
    private static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }
}
