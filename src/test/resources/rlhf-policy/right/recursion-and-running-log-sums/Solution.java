import java.util.function.IntToDoubleFunction;

public class Solution {
    private static double largest(double[] z, int from) {
        double best = z[from];
        for (int i = from + 1; i < z.length; i++) {
            best = Math.max(best, z[i]);
        }
        return best;
    }

    /** Log-sum-exp in one pass: the sum is kept relative to the largest number so far. */
    private static double logSum(IntToDoubleFunction z, int n) {
        double top = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double v = z.applyAsDouble(i);
            if (v == Double.NEGATIVE_INFINITY) {
                continue;
            }
            if (v > top) {
                sum = sum * Math.exp(top - v) + 1;
                top = v;
            } else {
                sum += Math.exp(v - top);
            }
        }
        return top + Math.log(sum);
    }

    private static double sum(IntToDoubleFunction f, int from, int to) {
        if (to - from == 1) {
            return f.applyAsDouble(from);
        }
        int mid = (from + to) / 2;
        return sum(f, from, mid) + sum(f, mid, to);
    }

    public static double[] log_reference(double[] scores) {
        double top = largest(scores, 0);
        double norm = logSum(i -> scores[i] - top, scores.length);
        double[] out = new double[scores.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = scores[i] - top - norm;
        }
        return out;
    }

    public static double log_z(double[] scores, double[] reward, double beta) {
        double[] ref = log_reference(scores);
        return logSum(i -> ref[i] + reward[i] / beta, ref.length);
    }

    public static double[] optimal_policy(double[] scores, double[] reward, double beta) {
        double[] out = log_reference(scores);
        double logZ = log_z(scores, reward, beta);
        for (int i = 0; i < out.length; i++) {
            out[i] = out[i] + reward[i] / beta - logZ;
        }
        return out;
    }

    public static double expected_reward(double[] logPolicy, double[] reward) {
        return sum(i -> Math.exp(logPolicy[i]) * reward[i], 0, reward.length);
    }

    public static double objective(double[] logPolicy, double[] scores, double[] reward, double beta) {
        double[] ref = log_reference(scores);
        double divergence = sum(i -> {
            if (logPolicy[i] == Double.NEGATIVE_INFINITY) {
                return 0.0;
            }
            if (ref[i] == Double.NEGATIVE_INFINITY) {
                return Double.POSITIVE_INFINITY;
            }
            return Math.exp(logPolicy[i]) * (logPolicy[i] - ref[i]);
        }, 0, ref.length);
        return expected_reward(logPolicy, reward) - beta * divergence;
    }
}
