public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Double[] terms = new Double[p.length];
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                terms[i] = p[i] * Math.log(p[i] / q[i]);
            }
        }
        double total = 0;
        for (Double term : terms) {
            total += term;
        }
        return total;
    }
}
