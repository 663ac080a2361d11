public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double x = p[i] / q[i];
                int k = 0;
                while (x < 1.0 / 1024) {
                    x *= 1024;
                    k++;
                }
                while (x > 1024) {
                    x /= 1024;
                    k--;
                }
                total += p[i] * (Math.log1p(x - 1) - k * Math.log(1024));
            }
        }
        return total;
    }
}
