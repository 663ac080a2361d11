// Prints for ever.
// verdict: OUTPUT_LIMIT_EXCEEDED
// walls: limits
// alone: OUTPUT_LIMIT_EXCEEDED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        while (true) {
            System.out.println("a flood");
        }
    }
}
