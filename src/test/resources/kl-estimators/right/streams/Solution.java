import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

public class Solution {
    private static double[] each(double[] a, double[] b, DoubleUnaryOperator f) {
        return IntStream.range(0, a.length).mapToDouble(i -> f.applyAsDouble(b[i] - a[i])).toArray();
    }

    public static double[] k1(double[] logPolicy, double[] logReference) {
        return each(logPolicy, logReference, d -> -d);
    }

    public static double[] k2(double[] logPolicy, double[] logReference) {
        return each(logPolicy, logReference, d -> 0.5 * Math.pow(d, 2));
    }

    public static double[] k3(double[] logPolicy, double[] logReference) {
        return each(logPolicy, logReference, d -> Math.exp(d) - 1 - d);
    }

    public static double[] expectations(double[] policy, double[] reference) {
        int[] written = IntStream.range(0, policy.length).filter(y -> policy[y] > 0).toArray();
        double[] a = Arrays.stream(written).mapToDouble(y -> Math.log(policy[y])).toArray();
        double[] b = Arrays.stream(written).mapToDouble(y -> Math.log(reference[y])).toArray();
        double[][] k = {k1(a, b), k2(a, b), k3(a, b)};
        return Arrays.stream(k)
                .mapToDouble(e -> IntStream.range(0, e.length).mapToDouble(i -> policy[written[i]] * e[i]).sum())
                .toArray();
    }

    public static double masked_mean(double[] values, boolean[] mask) {
        return IntStream.range(0, values.length).filter(t -> mask[t]).mapToDouble(t -> values[t]).average().orElse(0);
    }
}
