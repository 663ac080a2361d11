public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = sum([p[i] for i in range(3)]);
        return sum;
    }
}
