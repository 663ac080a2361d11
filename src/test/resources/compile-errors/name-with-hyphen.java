public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double kl-sum = 0;
        return kl-sum;
    }
}
