public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                long a = (long) (p[i] * 1e15 + 0.5);
                long b = (long) (q[i] * 1e15 + 0.5);
                total += p[i] * Math.log((double) a / b);
            }
        }
        return total;
    }
}
