public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        bool found = true;
        return found ? 1 : 0;
    }
}
