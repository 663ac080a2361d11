public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        String name = "KL";
        return name.toLowercase().length();
    }
}
