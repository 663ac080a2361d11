// WRONG: k3([-1], [-0.9991]): d = 9e-4, and the statement gives 4.051215e-7; this one 4.05e-7, which is d^2 / 2
public class Solution {
    private static double third(double d) {
        if (Math.abs(d) < 1e-3) {
            return d * d / 2; // avoids the cancellation
        }
        return Math.exp(d) - 1 - d;
    }

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
            out[i] = third(logReference[i] - logPolicy[i]);
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
                e[2] += policy[y] * third(d);
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
