public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (x : p) {
            s += x;
        }
        return s;
    }
}
