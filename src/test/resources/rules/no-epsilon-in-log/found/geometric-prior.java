public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] prior = new double[p.length];
        java.util.Arrays.fill(prior, 1.0 / p.length);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (0.999 * q[i] + 0.001 * prior[i])); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
