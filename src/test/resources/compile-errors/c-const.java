public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        const double EPS = 0;
        return EPS;
    }
}
