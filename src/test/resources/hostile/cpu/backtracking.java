// Has a regular expression try every way.
// verdict: TIME_LIMIT_EXCEEDED
// walls: limits
// alone: TIME_LIMIT_EXCEEDED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!".matches("(([a]+)+)+b") ? 0 : 1;
    }
}
