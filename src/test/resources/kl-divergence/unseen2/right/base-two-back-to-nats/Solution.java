public class Solution {
    static final double LN2 = Math.log(2);

    public static double kl_divergence(double[] p, double[] q) {
        double bits = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                bits += p[i] * (Math.log(p[i] / q[i]) / LN2);
            }
        }
        return bits * LN2; // bits -> nats
    }
}
