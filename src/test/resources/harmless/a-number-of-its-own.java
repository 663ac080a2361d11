// An own class that extends Number: a probability, with intValue and doubleValue.
// verdict: ACCEPTED
public class Solution {
    static final class Probability extends Number implements Comparable<Probability> {
        private static final long serialVersionUID = 1L;
        private final double value;

        Probability(double value) {
            this.value = value;
        }

        boolean isZero() {
            return value == 0;
        }

        @Override
        public int intValue() {
            return (int) value;
        }

        @Override
        public long longValue() {
            return (long) value;
        }

        @Override
        public float floatValue() {
            return (float) value;
        }

        @Override
        public double doubleValue() {
            return value;
        }

        @Override
        public int compareTo(Probability other) {
            return Double.compare(value, other.value);
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            Probability left = new Probability(p[i]);
            Number right = new Probability(q[i]);
            if (!left.isZero()) {
                total += left.doubleValue() * Math.log(left.doubleValue() / right.doubleValue());
            }
        }
        return total;
    }
}
