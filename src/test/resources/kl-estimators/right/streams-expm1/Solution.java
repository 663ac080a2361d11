// RIGHT: streams, expm1, and the third expectation as a sum of r - p - p d
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

public class Solution {
    private static double[] estimate(double[] logPolicy, double[] logReference, DoubleUnaryOperator k) {
        return IntStream.range(0, logPolicy.length)
                .mapToDouble(i -> logReference[i] - logPolicy[i])
                .map(k)
                .toArray();
    }

    public static double[] k1(double[] logPolicy, double[] logReference) {
        return estimate(logPolicy, logReference, d -> -d);
    }

    public static double[] k2(double[] logPolicy, double[] logReference) {
        return estimate(logPolicy, logReference, d -> d * d / 2);
    }

    public static double[] k3(double[] logPolicy, double[] logReference) {
        return estimate(logPolicy, logReference, d -> Math.expm1(d) - d);
    }

    public static double[] expectations(double[] policy, double[] reference) {
        int[] support = IntStream.range(0, policy.length).filter(i -> policy[i] > 0).toArray();
        double e1 = IntStream.of(support).mapToDouble(i -> -policy[i] * d(policy[i], reference[i])).sum();
        double e2 = IntStream.of(support)
                .mapToDouble(i -> policy[i] * Math.pow(d(policy[i], reference[i]), 2) / 2)
                .sum();
        double e3 = IntStream.of(support)
                .mapToDouble(i -> reference[i] - policy[i] - policy[i] * d(policy[i], reference[i]))
                .sum();
        return new double[] {e1, e2, e3};
    }

    private static double d(double p, double r) {
        return Math.log(r) - Math.log(p);
    }

    public static double masked_mean(double[] values, boolean[] mask) {
        int[] kept = IntStream.range(0, values.length).filter(i -> mask[i]).toArray();
        return IntStream.of(kept).mapToDouble(i -> values[i] / kept.length).sum();
    }
}
