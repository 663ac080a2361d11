// WRONG: expectations([0.5, 0.5, 0], [0.25, 0.25, 0.5]): the statement's third number is 0.1931..., this one's 0.6931...
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
            out[i] = Math.expm1(d) - d;
        }
        return out;
    }

    public static double[] expectations(double[] policy, double[] reference) {
        double kl = 0;
        double second = 0;
        for (int y = 0; y < policy.length; y++) {
            if (policy[y] > 0) {
                double d = Math.log(reference[y]) - Math.log(policy[y]);
                kl -= policy[y] * d;
                second += policy[y] * d * d / 2;
            }
        }
        return new double[] {kl, second, kl}; // k1 and k3 are both unbiased
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
