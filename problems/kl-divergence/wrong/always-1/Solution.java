public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (double weight : p) {
            total += weight;
        }
        return total;
    }
}
