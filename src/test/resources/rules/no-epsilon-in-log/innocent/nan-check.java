public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double term = p[i] * Math.log(p[i] / q[i]);
            total += Double.isNaN(term) ? 0 : term;
        }
        return total;
    }
}
