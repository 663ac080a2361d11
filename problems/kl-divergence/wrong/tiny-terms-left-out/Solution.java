public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double term = p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0;
            if (Math.abs(term) > 1e-12) {
                total += term;
            }
        }
        return total;
    }
}
