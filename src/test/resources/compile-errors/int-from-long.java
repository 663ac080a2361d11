public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        int n = 10L;
        return n;
    }
}
