public class Solution {
    public static double[] update(double[] reference, double[] reward, double beta) {
        return update_in_turn(reference, new double[][] {reward}, beta);
    }

    public static double log_partition(double[] reference, double[] reward, double beta) {
        double[] logs = new double[reference.length];
        for (int a = 0; a < logs.length; a++) {
            logs[a] = Math.log(reference[a]) + reward[a] / beta;
        }
        return logSum(logs);
    }

    public static double[] update_in_turn(double[] reference, double[][] rewards, double beta) {
        double[] logs = new double[reference.length];
        for (int a = 0; a < logs.length; a++) {
            logs[a] = Math.log(reference[a]);
        }
        for (double[] reward : rewards) {
            for (int a = 0; a < logs.length; a++) {
                logs[a] += reward[a] / beta;
            }
            double z = logSum(logs);
            for (int a = 0; a < logs.length; a++) {
                logs[a] -= z;
            }
        }
        double[] policy = new double[logs.length];
        for (int a = 0; a < logs.length; a++) {
            policy[a] = Math.exp(logs[a]);
        }
        return policy;
    }

    private static double logSum(double[] logs) {
        double sum = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            double high = Math.max(sum, log);
            double low = Math.min(sum, log);
            sum = low == Double.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(low - high));
        }
        return sum;
    }
}
