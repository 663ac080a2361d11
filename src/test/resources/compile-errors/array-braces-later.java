public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] terms;
        terms = {1, 2, 3};
        return terms[0];
    }
}
