// RIGHT: ranking by counting the better ones, loss as a stable softplus
public class Solution {
    public static double[] implicit_rewards(double[] logPolicy, double[] logReference, double beta) {
        double[] r = new double[logPolicy.length];
        java.util.Arrays.setAll(r, i -> beta * (logPolicy[i] - logReference[i]));
        return r;
    }

    public static int[] ranking(double[] rewards) {
        int[] order = new int[rewards.length];
        for (int i = 0; i < rewards.length; i++) {
            int ahead = 0;
            for (int j = 0; j < rewards.length; j++) {
                if (rewards[j] > rewards[i] || (rewards[j] == rewards[i] && j < i)) {
                    ahead++;
                }
            }
            order[ahead] = i;
        }
        return order;
    }

    public static double preference(double rewardA, double rewardB) {
        return 1 / (1 + Math.exp(rewardB - rewardA));
    }

    public static double dpo_loss(
            double chosenPolicy, double rejectedPolicy, double chosenReference, double rejectedReference, double beta) {
        double behind = beta * ((rejectedPolicy - rejectedReference) - (chosenPolicy - chosenReference));
        return Math.max(behind, 0) + Math.log1p(Math.exp(-Math.abs(behind)));
    }
}
