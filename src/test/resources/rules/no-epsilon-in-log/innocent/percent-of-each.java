public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double a = 100 * p[i];
                double b = 100 * q[i];
                total += a / 100 * Math.log(a / b);
            }
        }
        return total;
    }
}
