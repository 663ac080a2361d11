public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double = 0;
        return 0;
    }
}
