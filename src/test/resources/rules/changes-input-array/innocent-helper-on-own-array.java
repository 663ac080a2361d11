public class Solution {
    private static void fill(double[] values) {
        values[0] = 1;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double[] terms = new double[p.length];
        fill(terms);
        terms[0] = p[0];
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
