public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        StringBuilder text = StringBuilder();
        return text.length();
    }
}
