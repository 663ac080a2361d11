// RIGHT: rank of each response by counting who beats it; log-sum-exp of (0, -margin) for the loss; validation of lengths
public class Solution {
    public static double[] implicit_rewards(double[] logPolicy, double[] logReference, double beta) {
        if (logPolicy.length != logReference.length) {
            throw new IllegalArgumentException("lengths " + logPolicy.length + " and " + logReference.length);
        }
        double[] r = logPolicy.clone();
        for (int i = 0; i < r.length; i++) {
            r[i] -= logReference[i];
            r[i] *= beta;
        }
        return r;
    }

    public static int[] ranking(double[] rewards) {
        int n = rewards.length;
        int[] result = new int[n];
        for (int i = 0; i < n; i++) {
            int before = 0;
            for (int j = 0; j < n; j++) {
                if (rewards[j] > rewards[i] || rewards[j] == rewards[i] && j < i) {
                    before++;
                }
            }
            result[before] = i;
        }
        return result;
    }

    private static double logSumExp(double a, double b) {
        double top = Math.max(a, b);
        double low = Math.min(a, b);
        return top + Math.log1p(Math.exp(low - top));
    }

    public static double preference(double rewardA, double rewardB) {
        return Math.exp(-logSumExp(0, rewardB - rewardA));
    }

    public static double dpo_loss(double chosenPolicy, double rejectedPolicy, double chosenReference, double rejectedReference, double beta) {
        double chosen = chosenPolicy - chosenReference;
        double rejected = rejectedPolicy - rejectedReference;
        return logSumExp(0, beta * (rejected - chosen));
    }
}
