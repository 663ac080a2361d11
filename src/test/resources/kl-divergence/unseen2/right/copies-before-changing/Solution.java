public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] a = p.clone();
        double[] b = java.util.Arrays.copyOf(q, q.length);
        for (int i = 0; i < a.length; i++) {
            if (a[i] == 0) {
                b[i] = 1;
                a[i] = 0;
            } else {
                a[i] = a[i] * Math.log(a[i] / b[i]);
            }
        }
        double s = 0;
        for (double v : a) s += v;
        return s;
    }
}
