public class Solution {
    interface Log {
        default double of(double x) {
            return Math.log(Math.max(x, 1e-9)); // FINDING: no-epsilon-in-log
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        Log log = new Log() {};
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * log.of(p[i] / q[i]);
            }
        }
        return total;
    }
}
