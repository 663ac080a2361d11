// WRONG: multiplies by the mask and counts what is not 0, so a value 0 under the mask is not counted. masked_mean([0,4],[true,true]): 4 instead of 2.
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

public class Solution {
    public static double[] k1(double[] logPolicy, double[] logReference) {
        return IntStream.range(0, logPolicy.length).mapToDouble(i -> logPolicy[i] - logReference[i]).toArray();
    }

    public static double[] k2(double[] logPolicy, double[] logReference) {
        return DoubleStream.of(k1(logPolicy, logReference)).map(k -> k * k / 2).toArray();
    }

    public static double[] k3(double[] logPolicy, double[] logReference) {
        return DoubleStream.of(k1(logPolicy, logReference)).map(k -> Math.expm1(-k) + k).toArray();
    }

    public static double[] expectations(double[] policy, double[] reference) {
        double[] e = new double[3];
        for (int i = 0; i < policy.length; i++) {
            if (policy[i] > 0) {
                double d = Math.log(reference[i]) - Math.log(policy[i]);
                e[0] -= policy[i] * d;
                e[1] += policy[i] * d * d / 2;
                e[2] += reference[i] - policy[i] - policy[i] * d;
            }
        }
        return e;
    }

    public static double masked_mean(double[] values, boolean[] mask) {
        double[] masked = IntStream.range(0, values.length).mapToDouble(i -> values[i] * (mask[i] ? 1 : 0)).toArray();
        long count = DoubleStream.of(masked).filter(v -> v != 0).count();
        return count == 0 ? 0 : DoubleStream.of(masked).sum() / count;
    }
}
