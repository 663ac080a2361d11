public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double a, b = p[0], q[0];
        return a;
    }
}
