import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

public class Solution {
    private static double[] zip(double[] a, double[] b, DoubleBinaryOperator f) {
        double[] out = a.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] = f.applyAsDouble(a[i], b[i]);
        }
        return out;
    }

    public static double[] k1(double[] logPolicy, double[] logReference) {
        return zip(logPolicy, logReference, (pol, ref) -> -(ref - pol));
    }

    public static double[] k2(double[] logPolicy, double[] logReference) {
        return zip(k1(logPolicy, logReference), k1(logPolicy, logReference), (a, b) -> a * b / 2);
    }

    public static double[] k3(double[] logPolicy, double[] logReference) {
        return zip(logPolicy, logReference, (pol, ref) -> Math.expm1(ref - pol) - (ref - pol));
    }

    public static double[] expectations(double[] policy, double[] reference) {
        return sum(policy, reference, 0, policy.length);
    }

    private static double[] sum(double[] policy, double[] reference, int from, int to) {
        if (to - from == 1) {
            double w = policy[from];
            if (w == 0) {
                return new double[3];
            }
            double d = Math.log(reference[from]) - Math.log(w);
            return new double[] {-w * d, w * (d * d / 2), w * (reference[from] / w - 1 - d)};
        }
        int mid = (from + to) / 2;
        return zip(sum(policy, reference, from, mid), sum(policy, reference, mid, to), Double::sum);
    }

    public static double masked_mean(double[] values, boolean[] mask) {
        List<BigDecimal> kept = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (mask[i]) {
                kept.add(new BigDecimal(values[i]));
            }
        }
        if (kept.isEmpty()) {
            return 0;
        }
        return kept.stream().reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue() / kept.size();
    }
}
