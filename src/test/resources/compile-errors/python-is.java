public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Object o = p;
        if (o is null) {
            return 1;
        }
        return 0;
    }
}
