public class Solution {
    private static final double EPS = 1e-12;

    static boolean isZero(double x) {
        return Math.abs(x) < EPS;
    }

    static double jitter(double x) {
        return x + EPS;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
