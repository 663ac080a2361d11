public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = p[0] if p[0] > 0 else 0;
        return sum;
    }
}
