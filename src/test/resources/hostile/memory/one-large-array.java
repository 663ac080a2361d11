// Asks for one array that nothing can hold.
// verdict: MEMORY_LIMIT_EXCEEDED
// walls: limits
// alone: MEMORY_LIMIT_EXCEEDED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        long[] all = new long[Integer.MAX_VALUE];
        return all.length;
    }
}
