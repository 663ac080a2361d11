public class Solution {
    private record Token(double policy, double reference) {
        static Token ofLogs(double logPolicy, double logReference) {
            return new Token(logPolicy, logReference);
        }

        double d() {
            return reference - policy;
        }

        double k3() {
            // both exponentials are at least e^-700, which is no subnormal number
            double ratio = Math.exp(reference) / Math.exp(policy);
            return (ratio - 1) - d();
        }
    }

    public static double[] k1(double[] logPolicy, double[] logReference) {
        double[] out = new double[logPolicy.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = logPolicy[i] - logReference[i];
        }
        return out;
    }

    public static double[] k2(double[] logPolicy, double[] logReference) {
        double[] out = k1(logPolicy, logReference);
        for (int i = 0; i < out.length; i++) {
            out[i] = out[i] * out[i] / 2;
        }
        return out;
    }

    public static double[] k3(double[] logPolicy, double[] logReference) {
        double[] out = new double[logPolicy.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = Token.ofLogs(logPolicy[i], logReference[i]).k3();
        }
        return out;
    }

    /** With pi * e^d = reference, the third is the sum of reference - pi - pi d over what the policy can write. */
    public static double[] expectations(double[] policy, double[] reference) {
        double first = 0;
        double second = 0;
        double third = 0;
        for (int y = policy.length - 1; y >= 0; y--) {
            double w = policy[y];
            if (w == 0) {
                continue;
            }
            double surplus = Math.log(w) - Math.log(reference[y]);
            first += w * surplus;
            second += w * surplus * surplus / 2;
            third += (reference[y] - w) + w * surplus;
        }
        return new double[] {first, second, third};
    }

    public static double masked_mean(double[] values, boolean[] mask) {
        double sum = 0;
        double lost = 0;
        int n = 0;
        for (int i = 0; i < mask.length; i++) {
            if (!mask[i]) {
                continue;
            }
            n++;
            double t = sum + values[i];
            lost += Math.abs(sum) >= Math.abs(values[i]) ? (sum - t) + values[i] : (values[i] - t) + sum;
            sum = t;
        }
        return n == 0 ? 0 : (sum + lost) / n;
    }
}
