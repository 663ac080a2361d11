import java.util.Arrays;

public class Solution {
    public static double[] implicit_rewards(double[] logPolicy, double[] logReference, double beta) {
        double[] out = new double[logPolicy.length];
        Arrays.setAll(out, i -> (logPolicy[i] - logReference[i]) * beta);
        return out;
    }

    public static int[] ranking(double[] rewards) {
        Integer[] places = new Integer[rewards.length];
        Arrays.setAll(places, i -> i);
        Arrays.sort(places, (a, b) -> {
            int c = Double.compare(rewards[b], rewards[a]);
            return c != 0 ? c : Integer.compare(a, b);
        });
        return Arrays.stream(places).mapToInt(Integer::intValue).toArray();
    }

    public static double preference(double rewardA, double rewardB) {
        return Math.exp(-softplus(rewardB - rewardA));
    }

    public static double dpo_loss(double chosenPolicy, double rejectedPolicy, double chosenReference, double rejectedReference, double beta) {
        double[] r = implicit_rewards(
                new double[] {chosenPolicy, rejectedPolicy}, new double[] {chosenReference, rejectedReference}, beta);
        return softplus(r[1] - r[0]);
    }

    private static double softplus(double x) {
        return x > 700 ? x : Math.log1p(Math.exp(x));
    }
}
