// WRONG: beyond a margin of 20 the loss is said to be 0; at margin 21 (dpo_loss(-1,-22,-1,-1,1)) it is 7.58e-10
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
        if (m > 20) {
            return 0;
        }
        if (m < -40) {
            return -m;
        }
        return Math.log1p(Math.exp(-m));
    }
}
