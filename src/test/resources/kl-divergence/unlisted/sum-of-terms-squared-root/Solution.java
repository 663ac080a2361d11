public class Solution {
    private static double d(double[] a, double[] b) {
        double s = 0;
        for (int i = 0; i < a.length; i++) if (a[i] > 0) s += a[i] * Math.log(a[i] / b[i]);
        return s;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return Math.sqrt((d(p, q) + d(q, p)) / 2);
    }
}
