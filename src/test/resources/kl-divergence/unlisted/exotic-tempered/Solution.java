public class Solution {
    private static double[] sharpen(double[] x) {
        double[] y = new double[x.length];
        double z = 0;
        for (int i = 0; i < x.length; i++) z += y[i] = x[i] * x[i];
        for (int i = 0; i < x.length; i++) y[i] /= z;
        return y;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double[] a = sharpen(p), b = sharpen(q);
        double sum = 0;
        for (int i = 0; i < a.length; i++) if (a[i] > 0) sum += a[i] * Math.log(a[i] / b[i]);
        return sum;
    }
}
