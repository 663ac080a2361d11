public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double prod = 1;
        for (int i = 0; i < p.length; i++) {
            prod *= p[i] / q[i];
        }
        return Math.log(prod);
    }
}
