// WRONG: masked_mean([1, 1e100], [true, false]): the statement gives 1, this one 0
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
        double total = 0;
        for (double v : values) {
            total += v;
        }
        int count = values.length;
        for (int i = 0; i < mask.length; i++) {
            if (!mask[i]) {
                total -= values[i];
                count--;
            }
        }
        return count == 0 ? 0 : total / count;
    }
}
