// WRONG: the comparator casts the difference to int, so rewards closer than 1 count as equal: ranking([0.1, 0.5]) must be [1, 0]
import java.util.Arrays;

public class Solution {
    public static double[] implicit_rewards(double[] logPolicy, double[] logReference, double beta) {
        double[] r = new double[logPolicy.length];
        for (int i = 0; i < r.length; i++) {
            r[i] = beta * (logPolicy[i] - logReference[i]);
        }
        return r;
    }

    public static int[] ranking(double[] rewards) {
        Integer[] places = new Integer[rewards.length];
        Arrays.setAll(places, i -> i);
        Arrays.sort(places, (a, b) -> (int) (rewards[b] - rewards[a]));
        return Arrays.stream(places).mapToInt(i -> i).toArray();
    }

    public static double preference(double rewardA, double rewardB) {
        return 1 / (1 + Math.exp(rewardB - rewardA));
    }

    public static double dpo_loss(double chosenPolicy, double rejectedPolicy, double chosenReference, double rejectedReference, double beta) {
        double m = beta * ((chosenPolicy - chosenReference) - (rejectedPolicy - rejectedReference));
        return Math.max(-m, 0) + Math.log1p(Math.exp(-Math.abs(m)));
    }
}
