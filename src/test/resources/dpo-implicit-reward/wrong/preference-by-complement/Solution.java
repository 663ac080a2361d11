// wrong for: preference(0, 50), which is about 1.92875e-22 and not 0
import java.util.ArrayList;
import java.util.List;

public class Solution {
    public static double[] implicit_rewards(double[] logPolicy, double[] logReference, double beta) {
        double[] rewards = new double[logPolicy.length];
        for (int i = 0; i < rewards.length; i++) {
            rewards[i] = beta * (logPolicy[i] - logReference[i]);
        }
        return rewards;
    }

    public static int[] ranking(double[] rewards) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < rewards.length; i++) {
            places.add(i);
        }
        places.sort((a, b) -> Double.compare(rewards[b], rewards[a]));
        int[] result = new int[places.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = places.get(i);
        }
        return result;
    }

    public static double preference(double rewardA, double rewardB) {
        // A wins whenever B does not
        return 1 - 1 / (1 + Math.exp(rewardA - rewardB));
    }

    public static double dpo_loss(
            double chosenPolicy, double rejectedPolicy, double chosenReference, double rejectedReference, double beta) {
        double lead = beta * ((chosenPolicy - chosenReference) - (rejectedPolicy - rejectedReference));
        return lead > 0 ? Math.log1p(Math.exp(-lead)) : Math.log1p(Math.exp(lead)) - lead;
    }
}
