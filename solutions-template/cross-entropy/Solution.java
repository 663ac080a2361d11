/** Cross-entropy, and KL as a difference: replace the throws below. `gradus show cross-entropy` shows the statement. */
public class Solution {
    /**
     * The average surprise, in nats, of who believes in q where p is true.
     *
     * @param p the true distribution
     * @param q the believed distribution, as long as p
     * @return the cross-entropy, infinite if q is 0 somewhere where p is not
     */
    public static double crossEntropy(double[] p, double[] q) {
        throw new UnsupportedOperationException("crossEntropy is yours to write");
    }

    /**
     * The part of that surprise which the wrong belief is to blame for.
     *
     * @return cross-entropy minus the entropy of p, infinite if q is 0 somewhere where p is not
     */
    public static double klDivergence(double[] p, double[] q) {
        throw new UnsupportedOperationException("klDivergence is yours to write");
    }
}
