public class Solution {
    enum Mode {
        SMOOTH {
            @Override
            double log(double x) {
                return Math.log(x + 1e-10); // FINDING: no-epsilon-in-log
            }
        };

        abstract double log(double x);
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Mode.SMOOTH.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
