public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        string t = "x";
        return 0;
    }
}
