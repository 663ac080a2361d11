public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total;
        total = p[0] * Math.log(p[0] / q[0]);
        return total;
    }
}
