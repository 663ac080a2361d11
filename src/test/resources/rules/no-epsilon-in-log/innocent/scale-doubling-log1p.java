public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double scale = 1;
        while (scale < 1e6) {
            scale *= 2;
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double x = p[i] * scale / (q[i] * scale);
                total += p[i] * Math.log1p(x - 1);
            }
        }
        return total;
    }
}
