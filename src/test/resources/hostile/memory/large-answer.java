// Answers with an array that no message can hold.
// verdict: WRONG_ANSWER, MEMORY_LIMIT_EXCEEDED
// walls: answers
// alone: WRONG_ANSWER, MEMORY_LIMIT_EXCEEDED
public class Solution {
    public static double[] kl_divergence(double[] p, double[] q) {
        return new double[6_000_000];
    }
}
