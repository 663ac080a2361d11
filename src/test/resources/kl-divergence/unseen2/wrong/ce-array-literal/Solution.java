public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] t;
        t = {0, 0};
        return t[0];
    }
}
