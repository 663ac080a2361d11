public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double prod = 1;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) prod *= Math.pow(p[i] / q[i], p[i]);
        }
        return Math.log(prod);
    }
}
