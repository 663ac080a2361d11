public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        # adds up the terms
        double sum = 0;
        return sum;
    }
}
