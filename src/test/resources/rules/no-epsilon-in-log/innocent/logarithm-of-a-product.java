public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double product = 1;
        for (int i = 0; i < p.length; i++) {
            product *= Math.pow(p[i] / q[i], p[i]);
        }
        return Math.log(product);
    }
}
