// WRONG: k2 takes the differences in the caller's first array and returns that array. k2(a, b), then look at a, or call k3(a, b).
public class Solution {
    public static double[] k1(double[] logPolicy, double[] logReference) {
        double[] k = new double[logPolicy.length];
        for (int i = 0; i < k.length; i++) {
            k[i] = logPolicy[i] - logReference[i];
        }
        return k;
    }

    public static double[] k2(double[] logPolicy, double[] logReference) {
        double[] k = logPolicy;
        for (int i = 0; i < k.length; i++) {
            k[i] -= logReference[i];
            k[i] = k[i] * k[i] / 2;
        }
        return k;
    }

    public static double[] k3(double[] logPolicy, double[] logReference) {
        double[] k = new double[logPolicy.length];
        for (int i = 0; i < k.length; i++) {
            double d = logReference[i] - logPolicy[i];
            k[i] = Math.expm1(d) - d;
        }
        return k;
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
