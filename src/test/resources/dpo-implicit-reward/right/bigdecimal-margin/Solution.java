// RIGHT: differences and products in BigDecimal, rounded once; ranking by a priority queue of records
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.PriorityQueue;

public class Solution {
    private record Response(int place, BigDecimal reward) {}

    private static BigDecimal exact(double v) {
        return new BigDecimal(v);
    }

    private static BigDecimal reward(double policy, double reference, double beta) {
        return exact(policy).subtract(exact(reference)).multiply(exact(beta));
    }

    public static double[] implicit_rewards(double[] logPolicy, double[] logReference, double beta) {
        double[] rewards = new double[logPolicy.length];
        for (int i = 0; i < rewards.length; i++) {
            rewards[i] = reward(logPolicy[i], logReference[i], beta).doubleValue();
        }
        return rewards;
    }

    public static int[] ranking(double[] rewards) {
        PriorityQueue<Response> queue = new PriorityQueue<>(
                Comparator.comparing(Response::reward, Comparator.reverseOrder()).thenComparingInt(Response::place));
        for (int i = 0; i < rewards.length; i++) {
            queue.add(new Response(i, exact(rewards[i])));
        }
        int[] out = new int[rewards.length];
        int k = 0;
        while (!queue.isEmpty()) {
            out[k++] = queue.remove().place();
        }
        return out;
    }

    public static double preference(double rewardA, double rewardB) {
        double d = exact(rewardA).subtract(exact(rewardB)).doubleValue();
        return Math.exp(-loss(d));
    }

    /** log(1 + e^-d). */
    private static double loss(double d) {
        return d > 0 ? Math.log1p(Math.exp(-d)) : Math.log1p(Math.exp(d)) - d;
    }

    public static double dpo_loss(double chosenPolicy, double rejectedPolicy, double chosenReference, double rejectedReference, double beta) {
        BigDecimal margin = reward(chosenPolicy, chosenReference, beta).subtract(reward(rejectedPolicy, rejectedReference, beta));
        return loss(margin.doubleValue());
    }
}
