public class Solution {
    static final class Safe {
        private Safe() {}

        static double log(double x) {
            return Math.log(clip(x));
        }

        private static double clip(double x) {
            return Math.min(Math.max(x, Config.LOW), Config.HIGH); // FINDING: no-epsilon-in-log
        }
    }

    static final class Config {
        static final double LOW = 1e-10;
        static final double HIGH = 1e10;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Safe.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
