// An enum with fields and bodies for its constants, EnumMap, EnumSet, a switch over the enum, values() and valueOf().
// verdict: ACCEPTED
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

public class Solution {
    enum Kind {
        ABSENT(0) {
            @Override
            double term(double p, double q) {
                return 0;
            }
        },
        PRESENT(1) {
            @Override
            double term(double p, double q) {
                return p * Math.log(p / q);
            }
        };

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        abstract double term(double p, double q);

        static Kind of(double p) {
            return p > 0 ? PRESENT : ABSENT;
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        Map<Kind, Double> totals = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            totals.put(kind, 0.0);
        }
        for (int i = 0; i < p.length; i++) {
            Kind kind = Kind.of(p[i]);
            totals.merge(kind, kind.term(p[i], q[i]), Double::sum);
        }
        Set<Kind> counted = EnumSet.complementOf(EnumSet.of(Kind.valueOf("ABSENT")));
        double total = 0;
        for (Kind kind : counted) {
            switch (kind) {
                case PRESENT:
                    total += kind.weight * totals.get(kind);
                    break;
                case ABSENT:
                    throw new IllegalStateException(kind.name() + kind.ordinal());
            }
        }
        return total;
    }
}
