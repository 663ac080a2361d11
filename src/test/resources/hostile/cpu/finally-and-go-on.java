// Goes on in finally.
// verdict: RUNTIME_ERROR
// walls: meter, limits
// alone: TIME_LIMIT_EXCEEDED, RUNTIME_ERROR
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        while (true) {
            try {
                kl_divergence(p, q);
            } finally {
                continue;
            }
        }
    }
}
