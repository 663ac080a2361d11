public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Object weights = p;
        double total = 0;
        for (Double weight : (Double[]) weights) {
            total += weight;
        }
        return total;
    }
}
