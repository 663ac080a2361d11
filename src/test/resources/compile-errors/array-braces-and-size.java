public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] terms = new double[2] {1, 2};
        return terms[0];
    }
}
