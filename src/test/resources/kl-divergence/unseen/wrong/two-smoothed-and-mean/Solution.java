public class Solution {
    private static double[] smooth(double[] x) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = (x[i] + 1e-9) / (1 + x.length * 1e-9);
        }
        return y;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double[] a = smooth(p), b = smooth(q);
        double kl = 0;
        for (int i = 0; i < a.length; i++) {
            kl += a[i] * Math.log(a[i] / b[i]);
        }
        return kl / a.length;
    }
}
