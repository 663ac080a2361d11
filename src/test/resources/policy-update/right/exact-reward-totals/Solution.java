// RIGHT: rewards of one action are added exactly with BigDecimal and taken relative to the best possible action before the division by beta; log-weights
import java.math.BigDecimal;

public class Solution {
    /** log(reference) + (reward - pivot) / beta, minus infinity where the reference is 0. */
    private static double[] logWeights(double[] reference, BigDecimal[] reward, BigDecimal pivot, double beta) {
        double[] w = new double[reference.length];
        for (int i = 0; i < w.length; i++) {
            w[i] = reference[i] == 0
                    ? Double.NEGATIVE_INFINITY
                    : Math.log(reference[i]) + reward[i].subtract(pivot).doubleValue() / beta;
        }
        return w;
    }

    private static BigDecimal best(double[] reference, BigDecimal[] reward) {
        BigDecimal best = null;
        for (int i = 0; i < reference.length; i++) {
            if (reference[i] > 0 && (best == null || reward[i].compareTo(best) > 0)) {
                best = reward[i];
            }
        }
        return best;
    }

    private static double logSumExp(double[] w) {
        double max = Double.NEGATIVE_INFINITY;
        for (double v : w) {
            max = Math.max(max, v);
        }
        double sum = 0;
        for (double v : w) {
            sum += Math.exp(v - max);
        }
        return max + Math.log(sum);
    }

    private static double[] policy(double[] reference, BigDecimal[] reward, double beta) {
        double[] w = logWeights(reference, reward, best(reference, reward), beta);
        double lse = logSumExp(w);
        for (int i = 0; i < w.length; i++) {
            w[i] = Math.exp(w[i] - lse);
        }
        return w;
    }

    private static BigDecimal[] exact(double[] reward) {
        BigDecimal[] r = new BigDecimal[reward.length];
        for (int i = 0; i < r.length; i++) {
            r[i] = new BigDecimal(reward[i]);
        }
        return r;
    }

    public static double[] update(double[] reference, double[] reward, double beta) {
        return policy(reference, exact(reward), beta);
    }

    public static double log_partition(double[] reference, double[] reward, double beta) {
        BigDecimal[] r = exact(reward);
        BigDecimal pivot = best(reference, r);
        return pivot.doubleValue() / beta + logSumExp(logWeights(reference, r, pivot, beta));
    }

    public static double[] update_in_turn(double[] reference, double[][] rewards, double beta) {
        if (rewards.length == 0) {
            return reference.clone();
        }
        BigDecimal[] total = exact(rewards[0]);
        for (int k = 1; k < rewards.length; k++) {
            for (int i = 0; i < total.length; i++) {
                total[i] = total[i].add(new BigDecimal(rewards[k][i]));
            }
        }
        return policy(reference, total, beta);
    }
}
