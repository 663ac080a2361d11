public class Solution {
    static double[] softmax(double[] x) {
        double[] e = new double[x.length];
        double z = 0;
        for (int i = 0; i < x.length; i++) {
            e[i] = Math.exp(x[i]);
            z += e[i];
        }
        for (int i = 0; i < x.length; i++) e[i] /= z;
        return e;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double[] a = softmax(p);
        double[] b = softmax(q);
        double kl = 0;
        for (int i = 0; i < a.length; i++) {
            kl += a[i] * (Math.log(a[i]) - Math.log(b[i]));
        }
        return kl;
    }
}
