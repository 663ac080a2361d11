public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        boolean found = True;
        return found ? 1 : 0;
    }
}
