public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double term = p[i] * Math.log(p[i] / q[i]);
                if (term == Double.NaN) { // FINDING: compares-doubles-with-==
                    continue;
                }
                total += term;
            }
        }
        return total;
    }
}
