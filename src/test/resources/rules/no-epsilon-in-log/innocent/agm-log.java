public class Solution {
    private static double ln(double x) {
        double y = Math.log(x);
        for (int k = 0; k < 2; k++) {
            double e = Math.exp(y);
            double d = 2 * (x - e) / (x + e);
            if (Math.abs(d) < 1e-17) {
                break;
            }
            y += d;
        }
        return y;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * ln(p[i] / q[i]);
            }
        }
        return total;
    }
}
