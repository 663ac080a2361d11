// RIGHT: an enum of estimators with two lambdas each (per token, and weighted with the policy), Kahan-Neumaier sums, prints a debug line
import java.util.function.DoubleUnaryOperator;

public class Solution {
    interface Weighted {
        double of(double p, double r);
    }

    enum Estimator {
        K1(d -> -d, (p, r) -> p * (Math.log(p) - Math.log(r))),
        K2(d -> d * d / 2, (p, r) -> {
            double s = Math.sqrt(p) * (Math.log(p) - Math.log(r));
            return s * s / 2;
        }),
        K3(d -> Math.expm1(d) - d, (p, r) -> (r - p) + p * (Math.log(p) - Math.log(r)));

        final DoubleUnaryOperator single;
        final Weighted weighted;

        Estimator(DoubleUnaryOperator single, Weighted weighted) {
            this.single = single;
            this.weighted = weighted;
        }

        double[] all(double[] logPolicy, double[] logReference) {
            double[] out = new double[logPolicy.length];
            int i = 0;
            while (i < out.length) {
                out[i] = single.applyAsDouble(logReference[i] - logPolicy[i]);
                i++;
            }
            return out;
        }
    }

    static final class Sum {
        double hi;
        double lo;

        void add(double v) {
            double t = hi + v;
            lo += Math.abs(hi) >= Math.abs(v) ? (hi - t) + v : (v - t) + hi;
            hi = t;
        }

        double value() {
            return hi + lo;
        }
    }

    public static double[] k1(double[] logPolicy, double[] logReference) {
        return Estimator.K1.all(logPolicy, logReference);
    }

    public static double[] k2(double[] logPolicy, double[] logReference) {
        return Estimator.K2.all(logPolicy, logReference);
    }

    public static double[] k3(double[] logPolicy, double[] logReference) {
        return Estimator.K3.all(logPolicy, logReference);
    }

    public static double[] expectations(double[] policy, double[] reference) {
        double[] out = new double[3];
        for (Estimator e : Estimator.values()) {
            Sum sum = new Sum();
            for (int y = 0; y < policy.length; y++) {
                if (policy[y] > 0) {
                    sum.add(e.weighted.of(policy[y], reference[y]));
                }
            }
            out[e.ordinal()] = sum.value();
        }
        System.out.println("E k1, k2, k3: " + java.util.Arrays.toString(out));
        return out;
    }

    public static double masked_mean(double[] values, boolean[] mask) {
        int n = 0;
        for (boolean m : mask) {
            if (m) {
                n++;
            }
        }
        Sum sum = new Sum();
        for (int i = 0; i < values.length; i++) {
            if (mask[i]) {
                sum.add(values[i] / n);
            }
        }
        return sum.value();
    }
}
