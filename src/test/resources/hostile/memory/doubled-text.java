// Doubles a text for ever.
// verdict: MEMORY_LIMIT_EXCEEDED
// walls: limits
// alone: MEMORY_LIMIT_EXCEEDED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        String text = "0123456789abcdef";
        while (true) {
            text += text;
        }
    }
}
