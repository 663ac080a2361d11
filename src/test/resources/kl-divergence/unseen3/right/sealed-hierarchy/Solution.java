public class Solution {

    sealed interface Position permits Impossible, Possible {
        double contribution();

        static Position of(double p, double q) {
            return p > 0 ? new Possible(p, q) : new Impossible();
        }
    }

    static final class Impossible implements Position {
        @Override
        public double contribution() {
            return 0;
        }
    }

    static final class Possible implements Position {
        private final double p;
        private final double q;

        Possible(double p, double q) {
            this.p = p;
            this.q = q;
        }

        private double codeLength(double x) {
            return -Math.log(x);
        }

        @Override
        public double contribution() {
            return p * (codeLength(q) - codeLength(p));
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += Position.of(p[i], q[i]).contribution();
        }
        return sum;
    }
}
