// WRONG: E k3 as the sum of r - p - p d over all tokens, so a token that is never written adds its r. policy (0.5,0.5,0), reference (0.25,0.25,0.5): 0.6931 instead of 0.1931.
public class Solution {
    public static double[] k1(double[] logPolicy, double[] logReference) {
        double[] k = new double[logPolicy.length];
        for (int i = 0; i < k.length; i++) {
            k[i] = logPolicy[i] - logReference[i];
        }
        return k;
    }

    public static double[] k2(double[] logPolicy, double[] logReference) {
        double[] k = new double[logPolicy.length];
        for (int i = 0; i < k.length; i++) {
            double d = logReference[i] - logPolicy[i];
            k[i] = 0.5 * d * d;
        }
        return k;
    }

    public static double[] k3(double[] logPolicy, double[] logReference) {
        double[] k = new double[logPolicy.length];
        for (int i = 0; i < k.length; i++) {
            double d = logReference[i] - logPolicy[i];
            k[i] = Math.exp(d) - 1 - d;
        }
        return k;
    }

    public static double[] expectations(double[] policy, double[] reference) {
        double e1 = 0;
        double e2 = 0;
        double e3 = 0;
        for (int i = 0; i < policy.length; i++) {
            double p = policy[i];
            double d = p > 0 ? Math.log(reference[i]) - Math.log(p) : 0;
            e1 -= p * d;
            e2 += p * d * d / 2;
            e3 += reference[i] - p - p * d;
        }
        return new double[] {e1, e2, e3};
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
