// Calls itself for ever.
// verdict: RUNTIME_ERROR
// walls: meter, limits
// alone: RUNTIME_ERROR
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return kl_divergence(p, q) + 1;
    }
}
