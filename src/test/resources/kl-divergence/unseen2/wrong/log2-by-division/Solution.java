public class Solution {
    static double log2(double x) { return Math.log(x) / Math.log(2); }
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) sum += p[i] * log2(p[i] / q[i]);
        }
        return sum;
    }
}
