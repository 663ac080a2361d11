public class Solution {
    public static double[] update(double[] reference, double[] reward, double beta) {
        return tilted(reference, reward, beta);
    }

    private static double[] tilted(double[] reference, double[] reward, double beta) {
        double[] policy = new double[reference.length];
        for (int a = 0; a < policy.length; a++) {
            double odds = 0;
            for (int b = 0; b < policy.length; b++) {
                odds += reference[b] > 0 && reference[a] > 0 ? reference[b] / reference[a] * Math.exp((reward[b] - reward[a]) / beta) : 0;
            }
            policy[a] = reference[a] > 0 ? 1 / odds : 0;
        }
        return policy;
    }

    public static double log_partition(double[] reference, double[] reward, double beta) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < reference.length; a++) {
            if (reference[a] > 0) {
                largest = Math.max(largest, logWeight(reference[a], reward[a], beta));
            }
        }
        double sum = 0;
        for (int a = 0; a < reference.length; a++) {
            if (reference[a] > 0) {
                sum += Math.exp(logWeight(reference[a], reward[a], beta) - largest);
            }
        }
        return largest + Math.log(sum);
    }

    public static double[] update_in_turn(double[] reference, double[][] rewards, double beta) {
        double[] total = new double[reference.length];
        for (double[] reward : rewards) {
            for (int a = 0; a < total.length; a++) {
                total[a] += reward[a];
            }
        }
        return tilted(reference, total, beta);
    }

    private static double logWeight(double reference, double reward, double beta) {
        return Math.log(reference) + reward / beta;
    }
}
