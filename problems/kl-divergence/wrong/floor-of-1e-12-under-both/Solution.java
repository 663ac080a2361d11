public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double a = Math.min(1, Math.max(1e-12, p[i]));
            double b = Math.min(1, Math.max(1e-12, q[i]));
            total += a * Math.log(a / b);
        }
        return total;
    }
}
