// An enum whose constants have bodies, in an EnumMap.
// verdict: ACCEPTED
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.function.DoubleUnaryOperator;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        EnumMap<Base, Double> totals = new EnumMap<>(Base.class);
        for (Base base : EnumSet.allOf(Base.class)) {
            double sum = 0;
            for (int i = 0; i < p.length; i++) {
                sum += p[i] > 0 ? p[i] * base.applyAsDouble(p[i] / q[i]) : 0;
            }
            totals.put(base, sum);
        }
        return totals.get(Base.NATS);
    }
}

enum Base implements DoubleUnaryOperator {
    NATS {
        @Override
        public double applyAsDouble(double x) {
            return Math.log(x);
        }
    },
    BITS {
        @Override
        public double applyAsDouble(double x) {
            return Math.log(x) / Math.log(2);
        }
    };
}
