public class Solution {
    enum Mode {
        SAFE(1e-12);

        final double shift;

        Mode(double shift) {
            this.shift = shift;
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + Mode.SAFE.shift)); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
