// RIGHT: one small class per divergence behind an interface, while loop, input copied first
import java.util.List;

public class Solution {
    private interface Divergence {
        double at(double t);

        double slope();
    }

    private static final class Kl implements Divergence {
        public double at(double t) {
            return t > 0 ? t * Math.log(t) : 0;
        }

        public double slope() {
            return Double.POSITIVE_INFINITY;
        }
    }

    private static final class ReverseKl implements Divergence {
        public double at(double t) {
            return t > 0 ? 0 - Math.log(t) : Double.POSITIVE_INFINITY;
        }

        public double slope() {
            return 0;
        }
    }

    private static final class TotalVariation implements Divergence {
        public double at(double t) {
            return t > 1 ? 0.5 * t - 0.5 : 0.5 - 0.5 * t;
        }

        public double slope() {
            return 1 / 2.0;
        }
    }

    private static final class ChiSquare implements Divergence {
        public double at(double t) {
            double d = t - 1;
            return d * d;
        }

        public double slope() {
            return Double.MAX_VALUE * 2;
        }
    }

    private static final class Hellinger implements Divergence {
        public double at(double t) {
            // sqrt(t) - 1 = (t - 1) / (sqrt(t) + 1)
            double d = (t - 1) / (Math.sqrt(t) + 1);
            return 0.5 * d * d;
        }

        public double slope() {
            return 0.5;
        }
    }

    private static final class JensenShannon implements Divergence {
        private final Divergence kl = new Kl();

        public double at(double t) {
            // both halves compared with the mixture (t + 1) / 2
            double m = (t + 1) / 2;
            return 0.5 * m * (kl.at(t / m) + kl.at(1 / m));
        }

        public double slope() {
            return 0.5 * Math.log(2);
        }
    }

    /** In the order of the enum. */
    private static final List<Divergence> ALL =
            List.of(new Kl(), new ReverseKl(), new TotalVariation(), new ChiSquare(), new Hellinger(), new JensenShannon());

    public static double f(Generator generator, double t) {
        return ALL.get(generator.ordinal()).at(t);
    }

    public static double slope_at_infinity(Generator generator) {
        return ALL.get(generator.ordinal()).slope();
    }

    public static double f_divergence(Generator generator, double[] p, double[] q) {
        Divergence d = ALL.get(generator.ordinal());
        double[] a = p.clone();
        double[] b = q.clone();
        double total = 0;
        int i = 0;
        while (i < a.length) {
            if (b[i] != 0) {
                total += b[i] * d.at(a[i] / b[i]);
            } else if (a[i] != 0) {
                total += a[i] * d.slope();
            }
            i++;
        }
        return total;
    }
}
