// Prints megabytes in one call.
// verdict: OUTPUT_LIMIT_EXCEEDED
// walls: limits
// alone: OUTPUT_LIMIT_EXCEEDED
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
        System.out.print("x".repeat(8_000_000));
        return total(p, q);
    }
}
