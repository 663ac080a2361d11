// RIGHT by the inputs and tolerances that the statement promises; its author doubted it: sum of p times k(d): e^d overflows where p is subnormal (p=[1e-320, 1], r=[0.5, 0.5] makes E k3 infinite); otherwise right
import java.util.function.DoubleUnaryOperator;

public class Solution {
    private static final DoubleUnaryOperator[] K = {d -> -d, d -> d * d / 2, d -> Math.expm1(d) - d};

    private static double[] map(double[] a, double[] b, DoubleUnaryOperator k) {
        double[] out = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            out[i] = k.applyAsDouble(b[i] - a[i]);
        }
        return out;
    }

    public static double[] k1(double[] logPolicy, double[] logReference) {
        return map(logPolicy, logReference, K[0]);
    }

    public static double[] k2(double[] logPolicy, double[] logReference) {
        return map(logPolicy, logReference, K[1]);
    }

    public static double[] k3(double[] logPolicy, double[] logReference) {
        return map(logPolicy, logReference, K[2]);
    }

    public static double[] expectations(double[] policy, double[] reference) {
        double[] e = new double[3];
        for (int i = 0; i < policy.length; i++) {
            if (policy[i] > 0) {
                for (int j = 0; j < 3; j++) {
                    e[j] += policy[i] * K[j].applyAsDouble(Math.log(reference[i]) - Math.log(policy[i]));
                }
            }
        }
        return e;
    }

    public static double masked_mean(double[] values, boolean[] mask) {
        double s = 0;
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            if (mask[i]) {
                s += values[i];
                n++;
            }
        }
        return n == 0 ? 0 : s / n;
    }
}
