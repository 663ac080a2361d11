// WRONG: sorts the values and looks each one up again; a tie is repaired for the first two only: ranking([1,1,1]) and ranking([3,2,2]) give a place twice
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
        double[] sorted = rewards.clone();
        Arrays.sort(sorted);
        int n = rewards.length;
        int[] out = new int[n];
        for (int k = 0; k < n; k++) {
            double value = sorted[n - 1 - k];
            int i = 0;
            while (rewards[i] != value) {
                i++;
            }
            // a tie with the one just before: take the next place after it, but only once
            if (k == 1 && sorted[n - 1] == value) {
                int j = out[0] + 1;
                while (rewards[j] != value) {
                    j++;
                }
                i = j;
            }
            out[k] = i;
        }
        return out;
    }

    public static double preference(double rewardA, double rewardB) {
        return 1 / (1 + Math.exp(rewardB - rewardA));
    }

    public static double dpo_loss(double chosenPolicy, double rejectedPolicy, double chosenReference, double rejectedReference, double beta) {
        double m = beta * ((chosenPolicy - chosenReference) - (rejectedPolicy - rejectedReference));
        return Math.max(-m, 0) + Math.log1p(Math.exp(-Math.abs(m)));
    }
}
