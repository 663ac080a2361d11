public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double x = p[i] / q[i];
                int k = 0;
                while (x < 0.5) {
                    x *= 2;
                    k++;
                }
                while (x > 1) {
                    x /= 2;
                    k--;
                }
                total += p[i] * (Math.log(x) - k * Math.log(2));
            }
        }
        return total;
    }
}
