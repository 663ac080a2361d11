public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double 1st = p[0];
        return 1st;
    }
}
