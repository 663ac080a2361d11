public class Solution {
    static class Base {
        final double shift;

        Base(double shift) {
            this.shift = shift;
        }
    }

    static class Kl extends Base {
        Kl() {
            super(1e-12);
        }

        double of(double[] p, double[] q) {
            double total = 0;
            for (int i = 0; i < p.length; i++) {
                total += p[i] * Math.log(p[i] / (q[i] + shift)); // FINDING: no-epsilon-in-log
            }
            return total;
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        return new Kl().of(p, q);
    }
}
