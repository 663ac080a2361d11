// Asks for a number with very many blanks.
// verdict: MEMORY_LIMIT_EXCEEDED
// walls: limits
// alone: MEMORY_LIMIT_EXCEEDED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return String.format("%2000000000d", 1).length();
    }
}
