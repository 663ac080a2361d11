// WRONG: only an empty array gives 0; a mask that is true nowhere divides 0 by 0. masked_mean([1,2],[false,false]) is NaN.
public class Solution {
    public static double[] k1(double[] logPolicy, double[] logReference) {
        double[] k = new double[logPolicy.length];
        for (int i = 0; i < k.length; i++) {
            k[i] = -(logReference[i] - logPolicy[i]);
        }
        return k;
    }

    public static double[] k2(double[] logPolicy, double[] logReference) {
        double[] k = new double[logPolicy.length];
        for (int i = 0; i < k.length; i++) {
            double d = logReference[i] - logPolicy[i];
            k[i] = d * d / 2;
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
        double[] e = new double[3];
        for (int i = 0; i < policy.length; i++) {
            if (policy[i] == 0) {
                continue;
            }
            double d = Math.log(reference[i]) - Math.log(policy[i]);
            e[0] -= policy[i] * d;
            e[1] += policy[i] * d * d / 2;
            e[2] += reference[i] - policy[i] - policy[i] * d;
        }
        return e;
    }

    public static double masked_mean(double[] values, boolean[] mask) {
        if (values.length == 0) {
            return 0;
        }
        double s = 0;
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            if (mask[i]) {
                s += values[i];
                n++;
            }
        }
        return s / n;
    }
}
