public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (double x : p) {
            sum += x;
        }
        if (sum == 0) {
            throw new IllegalArgumentException("Math.log(p[i] + 1e-12) " + 1e-12);
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
