public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double class = 0;
        return class;
    }
}
