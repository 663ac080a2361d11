// RIGHT: recursion with log-add-exp (log1p) over shifted numbers; the policy as reference plus tilt less log Z, both relative to the same response
public class Solution {
    private interface Numbers {
        double at(int i);
    }

    private static double logAddExp(double a, double b) {
        if (a < b) {
            return logAddExp(b, a);
        }
        return b == Double.NEGATIVE_INFINITY ? a : a + Math.log1p(Math.exp(b - a));
    }

    private static double lse(Numbers x, int from, int to) {
        if (to - from == 1) {
            return x.at(from);
        }
        int mid = (from + to) >>> 1;
        return logAddExp(lse(x, from, mid), lse(x, mid, to));
    }

    /** The response whose tilted weight is the largest; with beta = infinity that of the reference. */
    private static int leader(double[] scores, double[] reward, double beta) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] != Double.NEGATIVE_INFINITY
                    && (best < 0 || (scores[i] - scores[best]) + (reward[i] - reward[best]) / beta > 0)) {
                best = i;
            }
        }
        return best;
    }

    public static double[] log_reference(double[] scores) {
        return optimal_policy(scores, new double[scores.length], 1);
    }

    public static double[] optimal_policy(double[] scores, double[] reward, double beta) {
        int n = scores.length;
        int top = leader(scores, reward, beta);
        Numbers lead = i -> (scores[i] - scores[top]) + (reward[i] - reward[top]) / beta;
        double z = lse(lead, 0, n);
        double[] l = new double[n];
        for (int i = 0; i < n; i++) {
            l[i] = lead.at(i) - z;
        }
        return l;
    }

    public static double log_z(double[] scores, double[] reward, double beta) {
        int top = leader(scores, reward, beta);
        double[] ref = log_reference(scores);
        double z = lse(i -> (scores[i] - scores[top]) + (reward[i] - reward[top]) / beta, 0, scores.length);
        return reward[top] / beta + ref[top] + z;
    }

    private static double sum(Numbers x, int from, int to) {
        if (to - from == 1) {
            return x.at(from);
        }
        int mid = (from + to) >>> 1;
        return sum(x, from, mid) + sum(x, mid, to);
    }

    public static double expected_reward(double[] logPolicy, double[] reward) {
        return sum(i -> Math.exp(logPolicy[i]) * reward[i], 0, reward.length);
    }

    public static double objective(double[] logPolicy, double[] scores, double[] reward, double beta) {
        double[] ref = log_reference(scores);
        double kl = sum(i -> {
            if (logPolicy[i] == Double.NEGATIVE_INFINITY) {
                return 0;
            }
            if (ref[i] == Double.NEGATIVE_INFINITY) {
                return Double.POSITIVE_INFINITY;
            }
            return Math.exp(logPolicy[i]) * (logPolicy[i] - ref[i]);
        }, 0, ref.length);
        return expected_reward(logPolicy, reward) - beta * kl;
    }
}
