// WRONG: r = [[0, 5000], [5001, 0]]; update_in_turn([0.5, 0.5], r, 1): the statement leaves r as it is, afterwards r[0] is [5001, 5000]
public class Solution {
    private static double[] logWeights(double[] reference, double[] reward, double beta) {
        double[] w = new double[reference.length];
        for (int a = 0; a < w.length; a++) {
            w[a] = reference[a] > 0 ? Math.log(reference[a]) + reward[a] / beta : Double.NEGATIVE_INFINITY;
        }
        return w;
    }

    private static double logSum(double[] w) {
        double top = Double.NEGATIVE_INFINITY;
        for (double x : w) {
            top = Math.max(top, x);
        }
        double sum = 0;
        for (double x : w) {
            sum += Math.exp(x - top);
        }
        return top + Math.log(sum);
    }

    public static double[] update(double[] reference, double[] reward, double beta) {
        double[] w = logWeights(reference, reward, beta);
        double logZ = logSum(w);
        for (int a = 0; a < w.length; a++) {
            w[a] = Math.exp(w[a] - logZ);
        }
        return w;
    }

    public static double log_partition(double[] reference, double[] reward, double beta) {
        return logSum(logWeights(reference, reward, beta));
    }

    public static double[] update_in_turn(double[] reference, double[][] rewards, double beta) {
        if (rewards.length == 0) {
            return reference.clone();
        }
        double[] total = rewards[0];
        for (int k = 1; k < rewards.length; k++) {
            for (int a = 0; a < total.length; a++) {
                total[a] += rewards[k][a];
            }
        }
        return update(reference, total, beta);
    }
}
