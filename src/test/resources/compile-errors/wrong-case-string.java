public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        string name = "p";
        return name.length();
    }
}
