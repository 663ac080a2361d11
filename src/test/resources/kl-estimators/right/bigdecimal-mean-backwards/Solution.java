// RIGHT: loops backwards, exact masked mean with BigDecimal, E k3 as E k1 plus the reference's mass on the support less the policy's
import java.math.BigDecimal;
import java.math.MathContext;

public class Solution {
    public static double[] k1(double[] logPolicy, double[] logReference) {
        double[] k = logPolicy.clone();
        for (int i = k.length; --i >= 0; ) {
            k[i] -= logReference[i];
        }
        return k;
    }

    public static double[] k2(double[] logPolicy, double[] logReference) {
        double[] k = k1(logPolicy, logReference);
        for (int i = k.length; --i >= 0; ) {
            k[i] *= k[i] / 2;
        }
        return k;
    }

    public static double[] k3(double[] logPolicy, double[] logReference) {
        double[] k = k1(logPolicy, logReference);
        for (int i = k.length; --i >= 0; ) {
            k[i] = Math.expm1(-k[i]) + k[i];
        }
        return k;
    }

    public static double[] expectations(double[] policy, double[] reference) {
        double e1 = 0;
        double e2 = 0;
        double massDifference = 0;
        for (int i = policy.length; --i >= 0; ) {
            if (policy[i] == 0) {
                continue;
            }
            double minusD = Math.log(policy[i]) - Math.log(reference[i]);
            e1 += policy[i] * minusD;
            e2 += policy[i] * minusD * minusD / 2;
            massDifference += reference[i] - policy[i];
        }
        return new double[] {e1, e2, massDifference + e1};
    }

    public static double masked_mean(double[] values, boolean[] mask) {
        BigDecimal sum = BigDecimal.ZERO;
        int n = 0;
        for (int i = values.length; --i >= 0; ) {
            if (mask[i]) {
                sum = sum.add(new BigDecimal(values[i]));
                n++;
            }
        }
        return n == 0 ? 0 : sum.divide(BigDecimal.valueOf(n), MathContext.DECIMAL64).doubleValue();
    }
}
