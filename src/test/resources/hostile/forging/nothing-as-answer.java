// Answers with null where a number is expected.
// verdict: WRONG_ANSWER
// walls: process
// alone: RUNTIME_ERROR, WRONG_ANSWER
public class Solution {
    public static Double kl_divergence(double[] p, double[] q) {
        return null;
    }
}
