public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                int n = p.length;
                total += p[i] * Math.log((n * p[i]) / (n * q[i]));
            }
        }
        return total;
    }
}
