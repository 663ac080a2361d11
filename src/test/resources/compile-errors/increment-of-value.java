public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        p[0]++;
        5++;
        return 0;
    }
}
