// WRONG: log_z([0, -800], [0, 900], 1): the statement gives 100, this one -Infinity (e^-800 is 0, and so is e^(0 - 900))
public class Solution {
    private static double max(double[] z) {
        double top = Double.NEGATIVE_INFINITY;
        for (double v : z) {
            top = Math.max(top, v);
        }
        return top;
    }

    public static double[] log_reference(double[] scores) {
        double top = max(scores);
        double sum = 0;
        for (double v : scores) {
            sum += Math.exp(v - top);
        }
        double[] out = new double[scores.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = scores[i] - top - Math.log(sum);
        }
        return out;
    }

    public static double log_z(double[] scores, double[] reward, double beta) {
        double[] ref = log_reference(scores);
        double top = max(reward);
        double sum = 0;
        for (int i = 0; i < ref.length; i++) {
            sum += Math.exp(ref[i]) * Math.exp((reward[i] - top) / beta);
        }
        return top / beta + Math.log(sum);
    }

    public static double[] optimal_policy(double[] scores, double[] reward, double beta) {
        double[] tilted = new double[scores.length];
        for (int i = 0; i < tilted.length; i++) {
            tilted[i] = scores[i] + reward[i] / beta;
        }
        return log_reference(tilted);
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
