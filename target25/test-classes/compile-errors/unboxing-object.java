public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Object first = p[0];
        double sum = first;
        return sum;
    }
}
