public class Solution {
    public static double[] implicit_rewards(double[] logPolicy, double[] logReference, double beta) {
        double[] r = new double[logPolicy.length];
        for (int i = 0; i < r.length; i++) {
            r[i] = beta * (logPolicy[i] - logReference[i]);
        }
        return r;
    }

    public static int[] ranking(double[] rewards) {
        int[] order = new int[rewards.length];
        for (int i = 0; i < order.length; i++) {
            int k = i;
            while (k > 0 && rewards[i] - rewards[order[k - 1]] > 1e-6) {
                order[k] = order[k - 1];
                k--;
            }
            order[k] = i;
        }
        return order;
    }

    public static double preference(double rewardA, double rewardB) {
        return 1 / (1 + Math.exp(rewardB - rewardA));
    }

    public static double dpo_loss(double chosenPolicy, double rejectedPolicy, double chosenReference, double rejectedReference, double beta) {
        double m = beta * ((chosenPolicy - chosenReference) - (rejectedPolicy - rejectedReference));
        return Math.max(-m, 0) + Math.log1p(Math.exp(-Math.abs(m)));
    }
}
