public class Solution {
    private static final double EPS = 1e-300;

    private static boolean isZero(double x) {
        return Math.abs(x) < EPS;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (isZero(p[i])) {
                continue;
            }
            total += p[i] * Math.log(p[i] / q[i]);
        }
        return total;
    }
}
