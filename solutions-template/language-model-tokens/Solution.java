/** The next token of a language model: replace the throw below. `gradus show language-model-tokens` shows the statement. */
public class Solution {
    /**
     * Compares a model's distribution of the next token with the true one.
     *
     * @param p how often each token really follows
     * @param q the model's probabilities, as long as p
     * @return new TokenReport(forward, reverse, crossEntropy, perplexity, perplexityRatio)
     */
    public static TokenReport compare(double[] p, double[] q) {
        throw new UnsupportedOperationException("compare is yours to write");
    }
}
