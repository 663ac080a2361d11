public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        static double s = 0;
        return s;
    }
}
