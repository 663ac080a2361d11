public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] t = new double{1, 2};
        return t[0];
    }
}
