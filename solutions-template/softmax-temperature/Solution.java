/** Softmax with temperature: replace the throw below by your own code. `gradus show softmax-temperature` shows the statement. */
public class Solution {
    /**
     * Makes probabilities of logits.
     *
     * @param logits finite, or minus infinity for what is impossible
     * @param temperature above 0; a low one sharpens, a high one flattens
     * @return a new array of probabilities, in the order of the logits
     */
    public static double[] softmax(double[] logits, double temperature) {
        throw new UnsupportedOperationException("softmax is yours to write");
    }
}
