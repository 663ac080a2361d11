// RIGHT: insertion sort by hand, sigmoid by sign, loss by two branches
public class Solution {
    private static double gain(double now, double before, double beta) {
        return beta * (now - before);
    }

    public static double[] implicit_rewards(double[] logPolicy, double[] logReference, double beta) {
        double[] out = new double[logPolicy.length];
        for (int i = out.length - 1; i >= 0; i--) {
            out[i] = gain(logPolicy[i], logReference[i], beta);
        }
        return out;
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
            return 1 / (1 + Math.exp(-d));
        }
        double e = Math.exp(d);
        return e / (1 + e);
    }

    public static double dpo_loss(double chosenPolicy, double rejectedPolicy, double chosenReference, double rejectedReference, double beta) {
        double h = beta * ((chosenPolicy - rejectedPolicy) - (chosenReference - rejectedReference));
        if (h < 0) {
            return -h + Math.log1p(Math.exp(h));
        }
        return Math.log1p(Math.exp(-h));
    }
}
