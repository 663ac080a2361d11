public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double* terms = malloc(10);
        return 0;
    }
}
