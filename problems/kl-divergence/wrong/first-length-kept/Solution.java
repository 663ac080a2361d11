public class Solution {
    private static double[] terms;

    public static double kl_divergence(double[] p, double[] q) {
        if (terms == null) {
            terms = new double[p.length];
        }
        for (int i = 0; i < p.length; i++) {
            terms[i] = p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0;
        }
        double total = 0;
        for (double term : terms) {
            total += term;
        }
        return total;
    }
}
