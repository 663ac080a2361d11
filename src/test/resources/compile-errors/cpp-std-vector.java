public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        std::vector<double> terms;
        return 0;
    }
}
