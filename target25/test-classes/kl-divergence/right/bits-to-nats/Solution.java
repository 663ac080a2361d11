public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double bits = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                bits += p[i] * (Math.log(p[i] / q[i]) / Math.log(2));
            }
        }
        return bits * Math.log(2);
    }
}
