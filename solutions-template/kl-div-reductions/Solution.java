/** kl_div with log_target and reductions: replace the throws below. `gradus show kl-div-reductions` shows the statement. */
public class Solution {
    /**
     * Gives the loss of each element.
     *
     * @param input logarithms of the model's probabilities, one row per example
     * @param target the true probabilities, or their logarithms
     * @param logTarget whether the target is logarithms
     * @return a new array of the same shape
     */
    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        throw new UnsupportedOperationException("pointwise is yours to write");
    }

    /** Makes one number of the losses of all elements. */
    public static double reduced(double[][] input, double[][] target, boolean logTarget, Reduction reduction) {
        throw new UnsupportedOperationException("reduced is yours to write");
    }
}
