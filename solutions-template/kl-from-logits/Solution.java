/** KL from logits, without overflow: replace the throws below. `gradus show kl-from-logits` shows the statement. */
public class Solution {
    /** Gives the logarithm of the sum of e to the power of each number, also where a power is too large or too small for a double. */
    public static double logSumExp(double[] z) {
        throw new UnsupportedOperationException("logSumExp is yours to write");
    }

    /** Gives KL(softmax(pLogits) || softmax(qLogits)) in nats. */
    public static double klFromLogits(double[] pLogits, double[] qLogits) {
        throw new UnsupportedOperationException("klFromLogits is yours to write");
    }
}
