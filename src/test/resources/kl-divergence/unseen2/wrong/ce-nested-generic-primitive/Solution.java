public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        java.util.List<double> t = new java.util.ArrayList<>();
        return 0;
    }
}
