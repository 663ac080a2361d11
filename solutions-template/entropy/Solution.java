/** Entropy in nats and in bits: replace the throws below by your own code. `gradus show entropy` shows the statement. */
public class Solution {
    /**
     * Measures how uncertain an outcome is, in nats: with the natural logarithm.
     *
     * @param p a distribution: not negative, sums to 1
     * @return the entropy in nats
     */
    public static double entropyInNats(double[] p) {
        throw new UnsupportedOperationException("entropyInNats is yours to write");
    }

    /**
     * Measures the same uncertainty in bits: with the logarithm to base 2.
     *
     * @param p a distribution: not negative, sums to 1
     * @return the entropy in bits
     */
    public static double entropyInBits(double[] p) {
        throw new UnsupportedOperationException("entropyInBits is yours to write");
    }
}
