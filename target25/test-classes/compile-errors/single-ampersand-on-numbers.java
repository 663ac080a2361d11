public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        if (p[0] > 0 && q[0]) {
            sum = 1;
        }
        return sum;
    }
}
