public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p.length == 0) {
            return 0,0;
        }
        return p[0];
    }
}
