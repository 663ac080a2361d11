// Records with compact constructors and methods, a sealed interface, instanceof with a pattern.
// verdict: ACCEPTED
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

public class Solution {
    sealed interface Term permits Zero, Weighted {
        double value();
    }

    record Zero(int position) implements Term {
        @Override
        public double value() {
            return 0;
        }
    }

    record Weighted(int position, double p, double q) implements Term {
        Weighted {
            if (p <= 0) {
                throw new IllegalArgumentException("p must be above 0 but was " + p);
            }
        }

        Weighted(Weighted other) {
            this(other.position, other.p, other.q);
        }

        static Term of(int position, double p, double q) {
            return p > 0 ? new Weighted(position, p, q) : new Zero(position);
        }

        @Override
        public double value() {
            return p * Math.log(p / q);
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            terms.add(Weighted.of(i, p[i], q[i]));
        }
        double total = 0;
        for (Term term : terms) {
            if (term instanceof Weighted weighted && weighted.p() > 0) {
                total += new Weighted(weighted).value();
            } else if (!(term instanceof Zero zero)) {
                throw new IllegalStateException(term + " " + Objects.hashCode(term));
            } else {
                total += zero.value();
            }
        }
        return total;
    }
}
