public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return p[0] * std::log(p[0] / q[0]);
    }
}
