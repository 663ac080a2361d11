public class Solution {
    private static double nudge(double x) {
        return Double.longBitsToDouble(Double.doubleToLongBits(x) + 1); // FINDING: no-epsilon-in-log
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / nudge(q[i]));
            }
        }
        return total;
    }
}
