public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (q[i] <= 0) {
                throw new IllegalArgumentException("q[" + i + "] must be positive");
            }
            if (p[i] > 0) {
                kl += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return kl;
    }
}
