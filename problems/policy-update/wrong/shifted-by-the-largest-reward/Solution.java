public class Solution {
    public static double[] update(double[] reference, double[] reward, double beta) {
        return tilted(reference, reward, beta);
    }

    private static double[] tilted(double[] reference, double[] reward, double beta) {
        double best = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < reference.length; a++) {
            if (reference[a] > 0) {
                best = Math.max(best, reward[a]);
            }
        }
        double[] policy = new double[reference.length];
        double total = 0;
        for (int a = 0; a < policy.length; a++) {
            policy[a] = reference[a] > 0 ? reference[a] * Math.exp((reward[a] - best) / beta) : 0;
            total += policy[a];
        }
        for (int a = 0; a < policy.length; a++) {
            policy[a] /= total;
        }
        return policy;
    }

    public static double log_partition(double[] reference, double[] reward, double beta) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < reference.length; a++) {
            largest = Math.max(largest, logWeight(reference[a], reward[a], beta));
        }
        double sum = 0;
        for (int a = 0; a < reference.length; a++) {
            sum += Math.exp(logWeight(reference[a], reward[a], beta) - largest);
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

    /** Minus infinity where the reference is 0; its exponential is 0 then, as it should be. */
    private static double logWeight(double reference, double reward, double beta) {
        return Math.log(reference) + reward / beta;
    }
}
