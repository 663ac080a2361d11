public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return 1 - dot(p, q) / Math.sqrt(dot(p, p) * dot(q, q));
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
