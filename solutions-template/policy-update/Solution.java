/** A KL-regularised policy update that does not overflow: replace each throw by your own code. `gradus show policy-update` shows the statement. */
public class Solution {
    /** Gives the policy proportional to reference times exp(reward / beta). */
    public static double[] update(double[] reference, double[] reward, double beta) {
        throw new UnsupportedOperationException("update is yours to write");
    }

    /** Gives the natural logarithm of the sum of reference times exp(reward / beta). */
    public static double log_partition(double[] reference, double[] reward, double beta) {
        throw new UnsupportedOperationException("log_partition is yours to write");
    }

    /** Gives the policy after one update for each of the rewards, each from the policy before it. */
    public static double[] update_in_turn(double[] reference, double[][] rewards, double beta) {
        throw new UnsupportedOperationException("update_in_turn is yours to write");
    }
}
