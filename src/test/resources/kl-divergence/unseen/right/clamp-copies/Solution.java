public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] a = p.clone();
        double[] b = java.util.Arrays.copyOf(q, q.length);
        for (int i = 0; i < a.length; i++) {
            if (a[i] == 0) { b[i] = 1; a[i] = 1; }   // log 1 = 0
            else { b[i] = Math.log(a[i] / b[i]); }
        }
        double s = 0;
        for (int i = 0; i < a.length; i++) s += p[i] * b[i];
        // Gibbs: never below zero; rounding may give -1e-17
        return Math.max(0.0, s);
    }
}
