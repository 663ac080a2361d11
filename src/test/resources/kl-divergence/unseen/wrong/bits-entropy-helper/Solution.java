public class Solution {
    private static double information(double x) {
        return -Math.log(x) / Math.log(2);
    }

    private static double expected(double[] weights, double[] of) {
        double h = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) h += weights[i] * information(of[i]);
        }
        return h;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return expected(p, q) - expected(p, p);
    }
}
