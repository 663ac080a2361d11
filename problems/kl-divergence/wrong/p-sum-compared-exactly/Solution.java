public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (double value : p) {
            sum += value;
        }
        if (sum != 1) {
            throw new IllegalArgumentException("p must sum to 1");
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
