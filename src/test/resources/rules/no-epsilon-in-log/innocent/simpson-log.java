public class Solution {
    private static double ln(double x) {
        int n = 2000;
        double h = (x - 1) / n;
        double s = 1 + 1 / x;
        for (int k = 1; k < n; k++) {
            s += (k % 2 == 0 ? 2 : 4) / (1 + k * h);
        }
        return s * h / 3;
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
