public class Solution {

    enum Smoothing {
        NONE(0), LIGHT(1e-12), HEAVY(1e-6);

        private final double amount;

        Smoothing(double amount) {
            this.amount = amount;
        }

        double log(double x) {
            return Math.log(x + amount); // FINDING: no-epsilon-in-log
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        Smoothing s = Smoothing.LIGHT;
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                kl += p[i] * (s.log(p[i]) - s.log(q[i]));
            }
        }
        return kl;
    }
}
