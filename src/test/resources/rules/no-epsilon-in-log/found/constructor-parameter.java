public class Solution {
    private static final class Divergence {
        private final double smoothing;

        Divergence(double smoothing) {
            this.smoothing = smoothing;
        }

        double of(double[] p, double[] q) {
            double total = 0;
            for (int i = 0; i < p.length; i++) {
                if (p[i] > 0) {
                    total += p[i] * Math.log(p[i] / (q[i] + smoothing)); // FINDING: no-epsilon-in-log
                }
            }
            return total;
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        return new Divergence(1e-12).of(p, q);
    }
}
