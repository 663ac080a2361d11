// WRONG: loss from a preference floored at 1e-300; dpo_loss(-2000,-1000,-1000,-2000,1) must be 2000
import java.util.stream.IntStream;

public class Solution {
    public static double[] implicit_rewards(double[] logPolicy, double[] logReference, double beta) {
        double[] r = new double[logPolicy.length];
        for (int i = 0; i < r.length; i++) {
            r[i] = beta * (logPolicy[i] - logReference[i]);
        }
        return r;
    }

    public static int[] ranking(double[] rewards) {
        return IntStream.range(0, rewards.length).boxed()
                .sorted((a, b) -> Double.compare(rewards[b], rewards[a]))
                .mapToInt(Integer::intValue).toArray();
    }

    public static double preference(double rewardA, double rewardB) {
        return 1 / (1 + Math.exp(-(rewardA - rewardB)));
    }

    public static double dpo_loss(
            double chosenPolicy, double rejectedPolicy, double chosenReference, double rejectedReference, double beta) {
        double margin = beta * (chosenPolicy - chosenReference) - beta * (rejectedPolicy - rejectedReference);
        if (margin < -30) return -Math.log(Math.max(preference(margin, 0), 1e-300));
        return margin >= 0 ? Math.log1p(Math.exp(-margin)) : -margin + Math.log1p(Math.exp(margin));
    }
}
