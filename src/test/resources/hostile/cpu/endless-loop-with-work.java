// Never ends, and looks busy.
// verdict: TIME_LIMIT_EXCEEDED
// walls: meter, limits
// alone: TIME_LIMIT_EXCEEDED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i >= 0; i = (i + 1) % 1000) {
            sum += Math.log(i + 1);
        }
        return sum;
    }
}
