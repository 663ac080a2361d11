public class Solution {
    private static final double LN2 = 0.6931471805599453;

    private static double ln(double x) {
        int k = Math.getExponent(x);
        return Math.log(x / Math.pow(2, k)) + k * LN2;
    }

    private static double exp(double x) {
        int k = (int) (x / LN2);
        int n = (int) Math.floor(x);
        return k + n;
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
