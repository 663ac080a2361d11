public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Object first = p[0];
        return switch (first) {
            case Double d -> d;
            default -> 0;
        };
    }
}
