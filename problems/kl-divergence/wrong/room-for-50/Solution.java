public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] terms = new double[50];
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                terms[i] = p[i] * Math.log(p[i] / q[i]);
            }
        }
        double total = 0;
        for (double term : terms) {
            total += term;
        }
        return total;
    }
}
