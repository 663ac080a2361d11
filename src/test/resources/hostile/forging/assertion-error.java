// Throws what a failed test throws.
// verdict: RUNTIME_ERROR
// walls: process
// alone: RUNTIME_ERROR
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        throw new AssertionError("expected: <0.1> but was: <0.1>");
    }
}
