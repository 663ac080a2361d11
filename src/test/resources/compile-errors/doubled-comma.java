public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return Math.pow(p[0],, 2);
    }
}
