public class Solution {
    static double[] softmax(double[] x) {
        double[] y = new double[x.length];
        double z = 0;
        for (int i = 0; i < x.length; i++) { y[i] = Math.exp(x[i]); z += y[i]; }
        for (int i = 0; i < x.length; i++) y[i] /= z;
        return y;
    }
    public static double kl_divergence(double[] p, double[] q) {
        double[] a = softmax(p), b = softmax(q);
        double s = 0;
        for (int i = 0; i < a.length; i++) s += a[i] * Math.log(a[i] / b[i]);
        return s;
    }
}
