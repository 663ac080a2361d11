// Waits by looking at the clock.
// verdict: TIME_LIMIT_EXCEEDED
// walls: meter, limits
// alone: TIME_LIMIT_EXCEEDED
public class Solution {
    private static double total(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
    }

    public static double kl_divergence(double[] p, double[] q) {
        long end = System.nanoTime() + 3_600_000_000_000L;
        while (System.nanoTime() < end) {
        }
        return total(p, q);
    }
}
