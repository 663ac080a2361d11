/** The optimal policy of RLHF in log space: replace each throw by your own code. `gradus show rlhf-policy` shows the statement. */
public class Solution {
    /** Gives the log-probabilities of the reference; the scores are these up to a common constant. */
    public static double[] log_reference(double[] scores) {
        throw new UnsupportedOperationException("log_reference is yours to write");
    }

    /** Gives log Z for the normalised reference. */
    public static double log_z(double[] scores, double[] reward, double beta) {
        throw new UnsupportedOperationException("log_z is yours to write");
    }

    /** Gives the log-probabilities of the policy with the largest objective. */
    public static double[] optimal_policy(double[] scores, double[] reward, double beta) {
        throw new UnsupportedOperationException("optimal_policy is yours to write");
    }

    /** Gives the expected reward of the policy with these log-probabilities. */
    public static double expected_reward(double[] logPolicy, double[] reward) {
        throw new UnsupportedOperationException("expected_reward is yours to write");
    }

    /** Gives the expected reward less beta times the divergence from the reference. */
    public static double objective(double[] logPolicy, double[] scores, double[] reward, double beta) {
        throw new UnsupportedOperationException("objective is yours to write");
    }
}
