public class Solution {
    static double[] smooth(double[] x) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) y[i] = x[i] + 1e-10;
        return y;
    }
    public static double kl_divergence(double[] p, double[] q) {
        double[] a = smooth(p), b = smooth(q);
        double s = 0;
        for (int i = 0; i < p.length; i++) s += p[i] * Math.log(a[i] / b[i]);
        return s;
    }
}
