import java.util.function.DoubleUnaryOperator;

public class Solution {
    private static final double LOG_2 = Math.log(2);

    private enum Unit {
        NAT(Math::log),
        BIT(x -> Math.log(x) / LOG_2);

        private final DoubleUnaryOperator logarithm;

        Unit(DoubleUnaryOperator logarithm) {
            this.logarithm = logarithm;
        }

        double expectedSurprise(double[] p, int from, int to) {
            int length = to - from;
            if (length > 1) {
                int middle = from + length / 2;
                return expectedSurprise(p, from, middle) + expectedSurprise(p, middle, to);
            }
            double x = p[from];
            return x > 0 ? x * -logarithm.applyAsDouble(x) : 0;
        }
    }

    public static double entropyInNats(double[] p) {
        return Unit.NAT.expectedSurprise(p, 0, p.length);
    }

    public static double entropyInBits(double[] p) {
        return Unit.BIT.expectedSurprise(p, 0, p.length);
    }
}
