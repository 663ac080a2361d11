public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * ln(p[i] / q[i]);
            }
        }
        return total;
    }

    /** x = m 2^e with m near 1, and ln m by the series of the inverse hyperbolic tangent. */
    private static double ln(double x) {
        int e = Math.getExponent(x);
        double m = Math.scalb(x, -e);
        if (m > Math.sqrt(2)) {
            m /= 2;
            e++;
        }
        double t = (m - 1) / (m + 1);
        double power = t;
        double sum = 0;
        for (int k = 1; k < 60; k += 2) {
            sum += power / k;
            power *= t * t;
        }
        return 2 * sum + e * Math.log(2);
    }
}
