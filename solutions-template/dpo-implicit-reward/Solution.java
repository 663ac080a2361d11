/** The implicit reward of DPO and its ranking: replace each throw by your own code. `gradus show dpo-implicit-reward` shows the statement. */
public class Solution {
    /** Gives beta times the log-ratio of policy and reference for each response. */
    public static double[] implicit_rewards(double[] logPolicy, double[] logReference, double beta) {
        throw new UnsupportedOperationException("implicit_rewards is yours to write");
    }

    /** Gives the places of the responses, the largest reward first; equal ones in the order of their places. */
    public static int[] ranking(double[] rewards) {
        throw new UnsupportedOperationException("ranking is yours to write");
    }

    /** Gives the probability that A is preferred to B. */
    public static double preference(double rewardA, double rewardB) {
        throw new UnsupportedOperationException("preference is yours to write");
    }

    /** Gives minus the logarithm of the preference for the chosen response, by the implicit rewards. */
    public static double dpo_loss(
            double chosenPolicy, double rejectedPolicy, double chosenReference, double rejectedReference, double beta) {
        throw new UnsupportedOperationException("dpo_loss is yours to write");
    }
}
