public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = p[0] * / q[0];
        return sum;
    }
}
