public class Solution {
    private static class Kl {
        private double epsilon;

        Kl withEpsilon(double value) {
            this.epsilon = value;
            return this;
        }

        double compute(double[] p, double[] q) {
            double sum = 0;
            for (int i = 0; i < p.length; i++) {
                sum += p[i] * Math.log((p[i] + epsilon) / (q[i] + epsilon)); // FINDING: no-epsilon-in-log
            }
            return sum;
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        return new Kl().withEpsilon(1e-9).compute(p, q);
    }
}
