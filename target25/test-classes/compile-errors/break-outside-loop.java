public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        if (p.length == 0) {
            break;
        }
        return sum;
    }
}
