public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        sum + 1;
        return sum;
    }
}
