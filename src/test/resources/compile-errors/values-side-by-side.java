public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return Math.log(p[0] / q[0]) p[0];
    }
}
