public class Solution {
    private static boolean isZero(double x) {
        return Math.abs(x) < 1e-10; // do not compare doubles with ==
    }

    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                if (isZero(q[i])) {
                    return Double.POSITIVE_INFINITY;
                }
                kl += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return kl;
    }
}
