public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        double largest = 0;
        double term = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                term = p[i] * Math.log(p[i] / q[i]);
                total = total + term;
                largest = Math.max(largest, Math.log(p[i]));
            }
        }
        return total + 0 * largest;
    }
}
