// Prints for ever, and catches whatever ends it.
// verdict: OUTPUT_LIMIT_EXCEEDED
// walls: limits
// alone: OUTPUT_LIMIT_EXCEEDED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        while (true) {
            try {
                System.out.println("a flood");
            } catch (Throwable e) {
                continue;
            }
        }
    }
}
