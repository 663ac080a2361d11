// Goes down twice at each depth, the second time in finally.
// verdict: RUNTIME_ERROR
// walls: meter, limits
// alone: TIME_LIMIT_EXCEEDED, RUNTIME_ERROR
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        try {
            return kl_divergence(p, q);
        } finally {
            kl_divergence(q, p);
        }
    }
}
