public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p.length == q.length) {
            return 0;
        }
    }
}
