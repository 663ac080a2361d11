public class Solution {

    static final double NATS_PER_DIT = Math.log(10);   // 1 hartley = 2.302585... nats

    static double hartleys(double[] p, double[] q) {
        double dits = 0.0;
        for (int i = p.length - 1; i >= 0; i--) {
            if (p[i] > 0)
                dits += p[i] * (Math.log10(p[i]) - Math.log10(q[i]));
        }
        return dits;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return hartleys(p, q) * NATS_PER_DIT;
    }
}
