// RIGHT: estimators are functions of d, the expectation is one helper that takes such a function
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

public class Solution {
    private static double cubeless(double d) {
        return Math.expm1(d) - d;
    }

    private static double[] each(double[] lp, double[] lr, DoubleUnaryOperator f) {
        return IntStream.range(0, lp.length).mapToDouble(i -> f.applyAsDouble(lr[i] - lp[i])).toArray();
    }

    private static double average(double[] pi, double[] ref, DoubleUnaryOperator f) {
        double sum = 0.0;
        for (int y = 0; y < pi.length; y++) {
            if (pi[y] > 0.0) {
                sum += pi[y] * f.applyAsDouble(Math.log(ref[y]) - Math.log(pi[y]));
            }
        }
        return sum;
    }

    public static double[] k1(double[] logPolicy, double[] logReference) {
        return each(logPolicy, logReference, d -> -d);
    }

    public static double[] k2(double[] logPolicy, double[] logReference) {
        return each(logPolicy, logReference, d -> d * d / 2.0);
    }

    public static double[] k3(double[] logPolicy, double[] logReference) {
        return each(logPolicy, logReference, Solution::cubeless);
    }

    public static double[] expectations(double[] policy, double[] reference) {
        double first = average(policy, reference, d -> -d);
        double second = average(policy, reference, d -> d * d / 2.0);
        double third = average(policy, reference, Solution::cubeless);
        return new double[] {first, second, third};
    }

    public static double masked_mean(double[] values, boolean[] mask) {
        double sum = 0.0;
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (mask[i]) {
                sum += values[i];
                count++;
            }
        }
        return count == 0 ? 0.0 : sum / count;
    }
}
