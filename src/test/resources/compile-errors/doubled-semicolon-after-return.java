public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        return sum;;
    }
}
