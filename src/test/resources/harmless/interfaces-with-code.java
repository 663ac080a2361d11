// Interfaces with static, private and default methods and constants, an abstract class between, super calls of defaults.
// verdict: ACCEPTED
public class Solution {
    interface Divergence {
        double ZERO = 0.0;

        double term(double p, double q);

        default double of(double[] p, double[] q) {
            check(p.length, q.length);
            double total = ZERO;
            for (int i = 0; i < p.length; i++) {
                total += term(p[i], q[i]);
            }
            return total;
        }

        private static void check(int a, int b) {
            if (a != b) {
                throw new IllegalArgumentException(a + " is not " + b);
            }
        }

        static Divergence masked(Divergence inner) {
            return (p, q) -> p > 0 ? inner.term(p, q) : ZERO;
        }
    }

    interface Named {
        default String name() {
            return getClass().getSimpleName();
        }
    }

    abstract static class Base implements Divergence, Named {
        @Override
        public String name() {
            return "the " + Named.super.name();
        }

        @Override
        public double of(double[] p, double[] q) {
            return Divergence.super.of(p, q);
        }
    }

    static final class KullbackLeibler extends Base {
        private final Divergence masked = Divergence.masked((p, q) -> p * Math.log(p / q));

        @Override
        public double term(double p, double q) {
            return masked.term(p, q);
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        Base divergence = new KullbackLeibler();
        return divergence.name().isBlank() ? Double.NaN : divergence.of(p, q);
    }
}
