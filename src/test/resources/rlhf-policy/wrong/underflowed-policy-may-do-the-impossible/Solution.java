// WRONG: objective([0, -800], [0, -Infinity], [1, 1], 1): -800 is allowed by the policy and not by the reference, so the statement gives -Infinity; this one 1
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
            out[i] += reward[i] / beta;
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
            double pi = Math.exp(logPolicy[i]);
            if (pi > 0) {
                kl += pi * (logPolicy[i] - ref[i]);
            }
        }
        return expected_reward(logPolicy, reward) - beta * kl;
    }
}
