// WRONG: optimal_policy([0, -Infinity], [0, 10000], 0.1): the statement gives [0, -Infinity] whatever the reward is, this one [-80000, 0]
public class Solution {
    private static double logSum(double[] z) {
        double top = Double.NEGATIVE_INFINITY;
        for (double v : z) {
            top = Math.max(top, v);
        }
        double sum = 0;
        for (double v : z) {
            sum += Math.exp(v - top);
        }
        return top + Math.log(sum);
    }

    public static double[] log_reference(double[] scores) {
        double norm = logSum(scores);
        double[] out = new double[scores.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = scores[i] - norm;
        }
        return out;
    }

    private static double[] tilted(double[] scores, double[] reward, double beta) {
        double[] out = log_reference(scores);
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.max(out[i], -20000.0) + reward[i] / beta; // no infinities from here on
        }
        return out;
    }

    public static double log_z(double[] scores, double[] reward, double beta) {
        return logSum(tilted(scores, reward, beta));
    }

    public static double[] optimal_policy(double[] scores, double[] reward, double beta) {
        return log_reference(tilted(scores, reward, beta));
    }

    public static double expected_reward(double[] logPolicy, double[] reward) {
        double sum = 0;
        for (int i = 0; i < reward.length; i++) {
            sum += Math.exp(logPolicy[i]) * reward[i];
        }
        return sum;
    }

    public static double objective(double[] logPolicy, double[] scores, double[] reward, double beta) {
        double[] ref = log_reference(scores);
        double kl = 0;
        for (int i = 0; i < ref.length; i++) {
            if (logPolicy[i] == Double.NEGATIVE_INFINITY) {
                continue;
            }
            if (ref[i] == Double.NEGATIVE_INFINITY) {
                return Double.NEGATIVE_INFINITY;
            }
            kl += Math.exp(logPolicy[i]) * (logPolicy[i] - ref[i]);
        }
        return expected_reward(logPolicy, reward) - beta * kl;
    }
}
