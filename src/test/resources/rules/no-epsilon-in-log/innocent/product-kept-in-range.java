public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double product = 1;
        double shift = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                product *= Math.pow(p[i] / q[i], p[i]);
                if (product > 1e100) {
                    product /= 1e100;
                    shift += Math.log(1e100);
                }
                if (product < 1e-100) {
                    product *= 1e100;
                    shift -= Math.log(1e100);
                }
            }
        }
        return Math.log(product) + shift;
    }
}
