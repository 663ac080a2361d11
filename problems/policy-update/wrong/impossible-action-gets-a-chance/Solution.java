public class Solution {
    public static double[] update(double[] reference, double[] reward, double beta) {
        double[] lifted = reference.clone();
        for (int a = 0; a < lifted.length; a++) {
            lifted[a] = lifted[a] > 0 ? lifted[a] : 1e-12;
        }
        return tilted(lifted, reward, beta);
    }

    private static double[] tilted(double[] reference, double[] reward, double beta) {
        double logZ = log_partition(reference, reward, beta);
        double[] policy = new double[reference.length];
        for (int a = 0; a < policy.length; a++) {
            policy[a] = reference[a] > 0 ? Math.exp(logWeight(reference[a], reward[a], beta) - logZ) : 0;
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
