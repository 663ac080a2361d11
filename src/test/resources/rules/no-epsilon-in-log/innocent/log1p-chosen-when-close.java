public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double d = p[i] - q[i];
                if (Math.abs(d) < 1e-6 * q[i]) {
                    total += p[i] * Math.log1p(d / q[i]);
                } else {
                    total += p[i] * Math.log(p[i] / q[i]);
                }
            }
        }
        return total;
    }
}
