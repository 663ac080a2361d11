/** The chain rule on a joint table: replace each throw by your own code. `gradus show kl-chain-rule` shows the statement. */
public class Solution {
    /** Gives the divergence of the joint distributions in nats. */
    public static double joint_kl(double[][] p, double[][] q) {
        throw new UnsupportedOperationException("joint_kl is yours to write");
    }

    /** Gives the divergence of the distributions of X, the sums of the rows, in nats. */
    public static double marginal_kl(double[][] p, double[][] q) {
        throw new UnsupportedOperationException("marginal_kl is yours to write");
    }

    /** Gives the divergence within the rows, averaged with the weights p(x), in nats. */
    public static double conditional_kl(double[][] p, double[][] q) {
        throw new UnsupportedOperationException("conditional_kl is yours to write");
    }
}
