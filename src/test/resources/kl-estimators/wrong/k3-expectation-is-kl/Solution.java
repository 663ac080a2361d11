// WRONG: E k3 is taken to be E k1. Only true with full support: policy (0.5,0.5,0), reference (0.25,0.25,0.5) gives 0.6931 instead of 0.1931.
public class Solution {
    public static double[] k1(double[] logPolicy, double[] logReference) {
        double[] k = new double[logPolicy.length];
        for (int i = 0; i < k.length; i++) {
            k[i] = logPolicy[i] - logReference[i];
        }
        return k;
    }

    public static double[] k2(double[] logPolicy, double[] logReference) {
        double[] k = k1(logPolicy, logReference);
        for (int i = 0; i < k.length; i++) {
            k[i] = k[i] * k[i] / 2;
        }
        return k;
    }

    public static double[] k3(double[] logPolicy, double[] logReference) {
        double[] k = k1(logPolicy, logReference);
        for (int i = 0; i < k.length; i++) {
            k[i] = Math.expm1(-k[i]) + k[i];
        }
        return k;
    }

    public static double[] expectations(double[] policy, double[] reference) {
        double kl = 0;
        double second = 0;
        for (int i = 0; i < policy.length; i++) {
            if (policy[i] > 0) {
                double d = Math.log(reference[i]) - Math.log(policy[i]);
                kl -= policy[i] * d;
                second += policy[i] * d * d / 2;
            }
        }
        return new double[] {kl, second, kl}; // k1 and k3 are both unbiased
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
