public class Solution {
    public static double[] log_reference(double[] scores) {
        return normalised(scores);
    }

    public static double log_z(double[] scores, double[] reward, double beta) {
        return beta * logSumExp(tilted(log_reference(scores), reward, beta));
    }

    public static double[] optimal_policy(double[] scores, double[] reward, double beta) {
        return normalised(tilted(scores, reward, beta));
    }

    public static double expected_reward(double[] logPolicy, double[] reward) {
        double total = 0;
        for (int y = 0; y < reward.length; y++) {
            total += Math.exp(logPolicy[y]) * reward[y];
        }
        return total;
    }

    public static double objective(double[] logPolicy, double[] scores, double[] reward, double beta) {
        double[] logReference = log_reference(scores);
        double divergence = 0;
        for (int y = 0; y < reward.length; y++) {
            if (logPolicy[y] > Double.NEGATIVE_INFINITY) {
                if (logReference[y] == Double.NEGATIVE_INFINITY) {
                    // Math.exp(logPolicy[y]) may be 0, and 0 times infinity is NaN.
                    return Double.NEGATIVE_INFINITY;
                }
                divergence += Math.exp(logPolicy[y]) * (logPolicy[y] - logReference[y]);
            }
        }
        return expected_reward(logPolicy, reward) - beta * divergence;
    }

    private static double[] tilted(double[] logs, double[] reward, double beta) {
        double[] tilted = new double[logs.length];
        for (int y = 0; y < logs.length; y++) {
            tilted[y] = logs[y] + reward[y] / beta;
        }
        return tilted;
    }

    private static double[] normalised(double[] logs) {
        double logTotal = logSumExp(logs);
        double[] normalised = new double[logs.length];
        for (int y = 0; y < logs.length; y++) {
            normalised[y] = logs[y] - logTotal;
        }
        return normalised;
    }

    private static double logSumExp(double[] logs) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            largest = Math.max(largest, log);
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - largest);
        }
        return largest + Math.log(sum);
    }
}
