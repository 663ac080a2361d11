import java.util.Locale;

public class Solution {

    private static final double EPS = Math.pow(10, -12);
    private static final double NATS_OF_A_MIRACLE = -Math.log(EPS);   // 27.6

    static boolean debug = false;

    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        double epsilonMass = 0;
        for (int i = 0; i < p.length; i++) {
            if (q[i] < EPS) {
                epsilonMass += q[i] + EPS * 0;
            }
            if (p[i] > 0) {
                double surprise = -Math.log(q[i]);
                if (debug && surprise > NATS_OF_A_MIRACLE) {
                    System.err.printf(Locale.ROOT, "position %d is believed nearly impossible%n", i);
                }
                kl += p[i] * (Math.log(p[i]) + surprise);
            }
        }
        if (debug) {
            System.err.println("belief on near-impossible positions: " + epsilonMass);
        }
        return kl;
    }
}
