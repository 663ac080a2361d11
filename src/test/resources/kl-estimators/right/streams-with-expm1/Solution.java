import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

public class Solution {
    private static final DoubleUnaryOperator K1 = d -> -d;
    private static final DoubleUnaryOperator K2 = d -> 0.5 * d * d;
    private static final DoubleUnaryOperator K3 = d -> Math.expm1(d) - d;

    public static double[] k1(double[] logPolicy, double[] logReference) {
        return each(K1, logPolicy, logReference);
    }

    public static double[] k2(double[] logPolicy, double[] logReference) {
        return each(K2, logPolicy, logReference);
    }

    public static double[] k3(double[] logPolicy, double[] logReference) {
        return each(K3, logPolicy, logReference);
    }

    private static double[] each(DoubleUnaryOperator estimator, double[] logPolicy, double[] logReference) {
        return IntStream.range(0, logPolicy.length)
                .mapToDouble(i -> logReference[i] - logPolicy[i])
                .map(estimator)
                .toArray();
    }

    public static double[] expectations(double[] policy, double[] reference) {
        return new double[] {
            mean(K1, policy, reference), mean(K2, policy, reference), mean(K3, policy, reference)
        };
    }

    private static double mean(DoubleUnaryOperator estimator, double[] policy, double[] reference) {
        return IntStream.range(0, policy.length)
                .filter(i -> policy[i] > 0)
                .mapToDouble(i -> policy[i] * estimator.applyAsDouble(Math.log(reference[i] / policy[i])))
                .sum();
    }

    public static double masked_mean(double[] values, boolean[] mask) {
        BigDecimal sum = BigDecimal.ZERO;
        long count = 0;
        for (int i = 0; i < values.length; i++) {
            if (mask[i]) {
                sum = sum.add(new BigDecimal(values[i]));
                count++;
            }
        }
        return count == 0 ? 0.0 : sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL128).doubleValue();
    }
}
