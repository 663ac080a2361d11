public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p.length == 0) {
            raise ValueError("empty");
        }
        return 0;
    }
}
