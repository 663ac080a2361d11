public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return 0;
    }

    public static double kl_divergence(double[] a, double[] b) {
        return 1;
    }
}
