// Prints for ever before the first call.
// verdict: OUTPUT_LIMIT_EXCEEDED
// walls: limits
// alone: OUTPUT_LIMIT_EXCEEDED
public class Solution {
    private static int n = 1;

    static {
        while (n > 0) {
            System.out.println("a flood");
        }
    }

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
        return total(p, q);
    }
}
