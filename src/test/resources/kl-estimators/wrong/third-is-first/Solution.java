// WRONG: takes E k3 to be E k1 always; policy [0.5,0.5,0], reference [0.25,0.25,0.5] gives 0.6931, not 0.1931
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
        double third = first;
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
