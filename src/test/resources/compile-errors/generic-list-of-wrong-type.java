public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        java.util.List<Double> terms = java.util.List.of(1, 2);
        return terms.get(0);
    }
}
