public class Solution {
    private static double ln(double x) {
        int e = Math.getExponent(x);
        double m = Math.scalb(x, -e);
        double t = (m - 1) / (m + 1);
        double power = t;
        double sum = 0;
        int k = 1;
        while (Math.abs(power) > 1e-18) {
            sum += power / k;
            power *= t * t;
            k += 2;
        }
        return 2 * sum + e * Math.log(2);
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
