public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] terms = 0;
        return 0;
    }
}
