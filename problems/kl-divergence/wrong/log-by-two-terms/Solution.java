public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double x = p[i] / q[i] - 1;
            if (p[i] > 0) {
                total += p[i] * (x - x * x / 2);
            }
        }
        return total;
    }
}
