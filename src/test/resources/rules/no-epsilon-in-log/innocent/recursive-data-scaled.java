public class Solution {
    private static double ln(double x) {
        return x > 1e3 ? ln(x / 1e3) + Math.log(1e3) : x < 1e-3 ? ln(x * 1e3) - Math.log(1e3) : Math.log(x);
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
