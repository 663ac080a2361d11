public class Solution {
    static double h(double[] a, double[] b) {
        double h = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] > 0) h -= a[i] * Math.log(b[i]);
        }
        return h;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return h(p, q) - h(q, q);
    }
}
