public class Solution {
    static double d(double[] a, double[] b) {
        double s = 0;
        for (int i = 0; i < a.length; i++) if (a[i] > 0) s += a[i] * Math.log(a[i] / b[i]);
        return s;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return 1 / (1 / d(p, q) + 1 / d(q, p));
    }
}
