public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double a = p[i] < 1e-300 ? 0 : p[i];
            if (a > 0) {
                total += a * Math.log(a / q[i]);
            }
        }
        return total;
    }
}
