// Answers with bits that are no number in an unusual way.
// verdict: WRONG_ANSWER
// walls: tests
// alone: WRONG_ANSWER
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return Double.longBitsToDouble(0x7ff4_dead_beef_0001L);
    }
}
