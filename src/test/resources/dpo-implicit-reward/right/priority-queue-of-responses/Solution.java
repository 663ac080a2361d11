import java.util.PriorityQueue;

public class Solution {
    private record Response(int place, double reward) implements Comparable<Response> {
        @Override
        public int compareTo(Response other) {
            int byReward = Double.compare(other.reward, reward);
            return byReward != 0 ? byReward : Integer.compare(place, other.place);
        }
    }

    private record LogRatio(double policy, double reference) {
        double reward(double beta) {
            return beta * (policy - reference);
        }
    }

    public static double[] implicit_rewards(double[] logPolicy, double[] logReference, double beta) {
        double[] rewards = logPolicy.clone();
        for (int i = 0; i < rewards.length; i++) {
            rewards[i] = new LogRatio(logPolicy[i], logReference[i]).reward(beta);
        }
        return rewards;
    }

    public static int[] ranking(double[] rewards) {
        PriorityQueue<Response> queue = new PriorityQueue<>();
        for (int i = 0; i < rewards.length; i++) {
            queue.add(new Response(i, rewards[i]));
        }
        int[] places = new int[rewards.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = queue.remove().place();
        }
        return places;
    }

    public static double preference(double rewardA, double rewardB) {
        if (rewardA < rewardB) {
            double odds = Math.exp(rewardA - rewardB);
            return odds / (1 + odds);
        }
        return 1 / (1 + Math.exp(rewardB - rewardA));
    }

    public static double dpo_loss(
            double chosenPolicy, double rejectedPolicy, double chosenReference, double rejectedReference, double beta) {
        double lead = new LogRatio(chosenPolicy, chosenReference).reward(beta)
                - new LogRatio(rejectedPolicy, rejectedReference).reward(beta);
        if (lead < 0) {
            return Math.log1p(Math.exp(lead)) - lead;
        }
        return Math.log1p(Math.exp(-lead));
    }
}
