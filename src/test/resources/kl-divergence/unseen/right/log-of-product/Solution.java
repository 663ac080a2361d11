public class Solution {
    // sum of p*log(r) = log of product of r^p, so only one logarithm in all
    public static double kl_divergence(double[] p, double[] q) {
        double product = 1;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) product *= Math.pow(p[i] / q[i], p[i]);
        }
        return Math.log(product);
    }
}
