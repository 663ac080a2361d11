// RIGHT: recursion on halves of the index range; e^d - 1 as 2 sinh(d/2) e^(d/2); logarithms changed from base 10
public class Solution {
    private interface Term {
        double at(int i);
    }

    private static double sum(Term f, int from, int to) {
        if (to <= from) {
            return 0;
        }
        if (to == from + 1) {
            return f.at(from);
        }
        int mid = from + (to - from) / 2;
        return sum(f, from, mid) + sum(f, mid, to);
    }

    private static void each(double[] out, Term f, int from, int to) {
        if (to == from + 1) {
            out[from] = f.at(from);
        } else if (to > from) {
            int mid = from + (to - from) / 2;
            each(out, f, from, mid);
            each(out, f, mid, to);
        }
    }

    private static double[] map(int n, Term f) {
        double[] out = new double[n];
        each(out, f, 0, n);
        return out;
    }

    public static double[] k1(double[] logPolicy, double[] logReference) {
        return map(logPolicy.length, i -> logPolicy[i] - logReference[i]);
    }

    public static double[] k2(double[] logPolicy, double[] logReference) {
        return map(logPolicy.length, i -> 0.5 * Math.pow(logPolicy[i] - logReference[i], 2));
    }

    public static double[] k3(double[] logPolicy, double[] logReference) {
        return map(logPolicy.length, i -> {
            double d = logReference[i] - logPolicy[i];
            return 2 * Math.sinh(d / 2) * Math.exp(d / 2) - d;
        });
    }

    private static double ln(double v) {
        return Math.log10(v) / Math.log10(Math.E);
    }

    public static double[] expectations(double[] policy, double[] reference) {
        double[] d = map(policy.length, i -> policy[i] == 0 ? 0 : ln(reference[i]) - ln(policy[i]));
        double kl = sum(i -> -policy[i] * d[i], 0, d.length);
        double half = sum(i -> policy[i] * d[i] * d[i], 0, d.length) / 2;
        double lost = sum(i -> policy[i] == 0 ? 0 : policy[i] - reference[i], 0, d.length);
        return new double[] {kl, half, kl - lost};
    }

    public static double masked_mean(double[] values, boolean[] mask) {
        int n = 0;
        for (boolean m : mask) {
            n += m ? 1 : 0;
        }
        int count = n;
        return n == 0 ? 0 : sum(i -> mask[i] ? values[i] / count : 0, 0, values.length);
    }
}
