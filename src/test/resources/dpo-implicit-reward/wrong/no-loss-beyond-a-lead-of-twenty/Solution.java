// wrong for: dpo_loss(-10, -32, -10, -10, 1), which is log(1 + e^-22), about 2.8e-10, and not 0
import java.util.ArrayList;
import java.util.List;

public class Solution {
    private static final double THRESHOLD = 20;

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
        return 1 / (1 + Math.exp(rewardB - rewardA));
    }

    public static double dpo_loss(
            double chosenPolicy, double rejectedPolicy, double chosenReference, double rejectedReference, double beta) {
        double lead = beta * ((chosenPolicy - chosenReference) - (rejectedPolicy - rejectedReference));
        if (lead > THRESHOLD) {
            return 0;
        }
        if (lead < -THRESHOLD) {
            return -lead;
        }
        return Math.log(1 + Math.exp(-lead));
    }
}
