public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        final double slack = 1e-12;
        for (double x : p) {
            if (x < 0 - slack || x > 1 + slack || Double.isNaN(x)) {
                throw new IllegalArgumentException("x = " + x);
            }
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
