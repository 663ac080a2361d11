// WRONG: expectations([1, 0], [0.5, 0.5]): the statement gives [0.6931..., 0.2402..., 0.1931...], this one NaN in all three
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
        double[] a = new double[policy.length];
        double[] b = new double[policy.length];
        for (int y = 0; y < a.length; y++) {
            a[y] = Math.log(policy[y]);
            b[y] = Math.log(reference[y]);
        }
        return new double[] {dot(policy, k1(a, b)), dot(policy, k2(a, b)), dot(policy, k3(a, b))};
    }

    private static double dot(double[] w, double[] v) {
        double s = 0;
        for (int i = 0; i < w.length; i++) {
            s += w[i] * v[i];
        }
        return s;
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
