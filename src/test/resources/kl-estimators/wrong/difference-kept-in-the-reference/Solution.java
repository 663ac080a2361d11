// WRONG: ref = [-1.5]; k2([-1], ref): the statement leaves ref as it is, afterwards it is [-0.5] (and k2([-1], ref) once more gives another number)
public class Solution {
    private static double[] differences(double[] logPolicy, double[] logReference) {
        double[] d = logReference;
        for (int i = 0; i < d.length; i++) {
            d[i] -= logPolicy[i];
        }
        return d;
    }

    public static double[] k1(double[] logPolicy, double[] logReference) {
        double[] out = new double[logPolicy.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = -(logReference[i] - logPolicy[i]);
        }
        return out;
    }

    public static double[] k2(double[] logPolicy, double[] logReference) {
        double[] d = differences(logPolicy, logReference);
        double[] out = new double[d.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = d[i] * d[i] / 2;
        }
        return out;
    }

    public static double[] k3(double[] logPolicy, double[] logReference) {
        double[] d = differences(logPolicy, logReference);
        double[] out = new double[d.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.expm1(d[i]) - d[i];
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
