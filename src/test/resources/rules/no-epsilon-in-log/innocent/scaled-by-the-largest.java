public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double most = 0;
        for (double x : q) {
            most = Math.max(most, x);
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log((p[i] / most) / (q[i] / most));
            }
        }
        return total;
    }
}
