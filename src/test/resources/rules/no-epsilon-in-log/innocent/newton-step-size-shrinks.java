public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double y = Math.log(p[i]) - Math.log(q[i]);
                double h = 1;
                while (h > 1e-8) {
                    h /= 2;
                    y += h * (Math.exp(-y) * p[i] / q[i] - 1) * 0;
                }
                total += p[i] * y;
            }
        }
        return total;
    }
}
