public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double x = p[i] / q[i];
                double y = Math.log(x);
                double step = x / Math.exp(y) - 1;
                if (Math.abs(step) > 1e-17) {
                    y += step;
                }
                total += p[i] * y;
            }
        }
        return total;
    }
}
