public class Solution {
    private static final double MACHINE = machine();

    private static double machine() {
        double e = 1.0;
        do {
            e *= 0.5;
        } while (1.0 + e != 1.0);
        return 2 * e;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] < MACHINE ? MACHINE : q[i])); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
