public class Solution {
    public static void kl_divergence(double[] p, double[] q) {
        double sum = 0;
        return sum;
    }
}
