// Catches the lack of memory of one array, and answers.
// verdict: MEMORY_LIMIT_EXCEEDED
// walls: limits
// alone: MEMORY_LIMIT_EXCEEDED
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
        try {
            long[] all = new long[Integer.MAX_VALUE];
            return all.length;
        } catch (OutOfMemoryError e) {
            return total(p, q);
        }
    }
}
