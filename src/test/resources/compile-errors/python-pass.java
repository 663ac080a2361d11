public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        for (int i = 0; i < 3; i++) {
            pass
        }
        return 0;
    }
}
