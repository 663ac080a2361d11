public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return one(p, q) + one(q, p);
    }
    static double one(double[] a, double[] b) {
        double s = 0;
        for (int i = 0; i < a.length; i++) if (a[i] > 0 && b[i] > 0) s += a[i] * Math.log(a[i] / b[i]);
        return s;
    }
}
