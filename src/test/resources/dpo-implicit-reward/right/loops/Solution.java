public class Solution {
    public static double[] implicit_rewards(double[] logPolicy, double[] logReference, double beta) {
        double[] r = logPolicy.clone();
        for (int i = 0; i < r.length; i++) {
            r[i] = beta * logPolicy[i] - beta * logReference[i];
        }
        return r;
    }

    public static int[] ranking(double[] rewards) {
        int[] order = new int[rewards.length];
        for (int i = 0; i < order.length; i++) {
            int k = i;
            while (k > 0 && rewards[order[k - 1]] < rewards[i]) {
                order[k] = order[k - 1];
                k--;
            }
            order[k] = i;
        }
        return order;
    }

    public static double preference(double rewardA, double rewardB) {
        double d = rewardA - rewardB;
        if (d >= 0) {
            return 1.0 / (1.0 + Math.exp(-d));
        }
        double e = Math.exp(d);
        return e / (1 + e);
    }

    public static double dpo_loss(double chosenPolicy, double rejectedPolicy, double chosenReference, double rejectedReference, double beta) {
        double d = beta * (chosenPolicy - chosenReference) - beta * (rejectedPolicy - rejectedReference);
        return d > 0 ? Math.log1p(Math.exp(-d)) : -d + Math.log1p(Math.exp(d));
    }
}
