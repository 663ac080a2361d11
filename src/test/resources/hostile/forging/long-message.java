// Throws an exception with a message of megabytes.
// verdict: RUNTIME_ERROR
// walls: answers, report
// alone: RUNTIME_ERROR
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        throw new IllegalArgumentException("<b>passed</b>\n".repeat(200_000));
    }
}
