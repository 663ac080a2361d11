public class Solution {
    public static double kl_divergence(double p[3], double q[3]) {
        return p[0];
    }
}
