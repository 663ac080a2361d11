public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] a = p.clone(), b = q.clone();
        java.util.Arrays.sort(a);
        java.util.Arrays.sort(b);
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (a[i] > 0) s += a[i] * Math.log(a[i] / b[i]);
        }
        return s;
    }
}
