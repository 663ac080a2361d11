public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (double x in p) {
            sum += x;
        }
        return sum;
    }
}
