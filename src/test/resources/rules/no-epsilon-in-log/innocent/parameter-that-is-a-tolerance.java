public class Solution {
    private static double divergence(double[] a, double[] b, double eps) {
        double sa = 0;
        for (double x : a) {
            sa += x;
        }
        if (Math.abs(sa - 1) > eps) {
            return Double.NaN;
        }
        double total = 0;
        for (int i = 0; i < a.length; i++) {
            total += a[i] > 0 ? a[i] * Math.log(a[i] / b[i]) : 0;
        }
        return Math.abs(total) < eps * 1e-6 ? 0 : total;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return divergence(p, q, 1e-9);
    }
}
