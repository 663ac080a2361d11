public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        sum = sum − p[0];
        return sum;
    }
}
