// WRONG: sorts ascending and reads backwards, so that of equal rewards the larger place comes first: ranking([1,1]) must be [0,1]
import java.util.Comparator;
import java.util.stream.IntStream;

public class Solution {
    public static double[] implicit_rewards(double[] logPolicy, double[] logReference, double beta) {
        return IntStream.range(0, logPolicy.length).mapToDouble(i -> beta * (logPolicy[i] - logReference[i])).toArray();
    }

    public static int[] ranking(double[] rewards) {
        int n = rewards.length;
        int[] up = IntStream.range(0, n).boxed().sorted(Comparator.comparingDouble(i -> rewards[i])).mapToInt(i -> i).toArray();
        int[] down = new int[n];
        for (int k = 0; k < n; k++) {
            down[k] = up[n - 1 - k];
        }
        return down;
    }

    public static double preference(double rewardA, double rewardB) {
        return 1 / (1 + Math.exp(-(rewardA - rewardB)));
    }

    public static double dpo_loss(double chosenPolicy, double rejectedPolicy, double chosenReference, double rejectedReference, double beta) {
        double m = beta * ((chosenPolicy - chosenReference) - (rejectedPolicy - rejectedReference));
        return Math.max(-m, 0) + Math.log1p(Math.exp(-Math.abs(m)));
    }
}
