public class Solution {
    private static double go(double a, double b, double w) {
        return w > 1e6 ? a * Math.log((a * w) / (b * w)) : go(a, b, w * 10);
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += go(p[i], q[i], 1);
            }
        }
        return total;
    }
}
