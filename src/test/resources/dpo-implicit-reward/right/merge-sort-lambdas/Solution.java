// RIGHT: recursive merge sort on places, DoubleUnaryOperators for sigmoid and softplus, debug print, main with Scanner
import java.util.Arrays;
import java.util.Scanner;
import java.util.function.DoubleUnaryOperator;

public class Solution {
    private static final DoubleUnaryOperator SIGMOID = d -> d < 0 ? Math.exp(d) / (1 + Math.exp(d)) : 1 / (1 + Math.exp(-d));
    private static final DoubleUnaryOperator SOFTPLUS = x -> x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));

    public static double[] implicit_rewards(double[] logPolicy, double[] logReference, double beta) {
        double[] rewards = new double[logPolicy.length];
        Arrays.setAll(rewards, i -> (logPolicy[i] - logReference[i]) * beta);
        return rewards;
    }

    public static int[] ranking(double[] rewards) {
        System.out.println("ranking " + rewards.length + " responses");
        return sorted(rewards, 0, rewards.length);
    }

    private static int[] sorted(double[] rewards, int from, int to) {
        if (to - from <= 1) {
            return to == from ? new int[0] : new int[] {from};
        }
        int[] left = sorted(rewards, from, (from + to) / 2);
        int[] right = sorted(rewards, (from + to) / 2, to);
        int[] merged = new int[to - from];
        int a = 0;
        int b = 0;
        for (int k = 0; k < merged.length; k++) {
            boolean takeRight = a == left.length || b < right.length && rewards[right[b]] > rewards[left[a]];
            merged[k] = takeRight ? right[b++] : left[a++];
        }
        return merged;
    }

    public static double preference(double rewardA, double rewardB) {
        return SIGMOID.applyAsDouble(rewardA - rewardB);
    }

    public static double dpo_loss(double chosenPolicy, double rejectedPolicy, double chosenReference, double rejectedReference, double beta) {
        return SOFTPLUS.applyAsDouble(-beta * ((chosenPolicy - chosenReference) - (rejectedPolicy - rejectedReference)));
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        System.out.println(dpo_loss(in.nextDouble(), in.nextDouble(), in.nextDouble(), in.nextDouble(), in.nextDouble()));
    }
}
