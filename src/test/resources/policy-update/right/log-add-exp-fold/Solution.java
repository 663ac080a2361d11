// RIGHT: log-partition by folding log-add-exp over numbers relative to the best action; Neumaier totals in a while loop; update as exp(log weight - log partition)
public class Solution {
    private static double logAddExp(double a, double b) {
        if (a == Double.NEGATIVE_INFINITY) {
            return b;
        }
        if (b == Double.NEGATIVE_INFINITY) {
            return a;
        }
        return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
    }

    private static int bestAction(double[] reference, double[] hi, double[] lo) {
        int best = -1;
        for (int a = reference.length - 1; a >= 0; a--) {
            if (reference[a] > 0 && (best < 0 || (hi[a] - hi[best]) + (lo[a] - lo[best]) > 0)) {
                best = a;
            }
        }
        return best;
    }

    private static double relative(double[] hi, double[] lo, int a, int best) {
        return (hi[a] - hi[best]) + (lo[a] - lo[best]);
    }

    private static double relativeLogZ(double[] reference, double[] hi, double[] lo, int best, double beta) {
        double z = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < reference.length; a++) {
            if (reference[a] > 0) {
                z = logAddExp(z, Math.log(reference[a]) + relative(hi, lo, a, best) / beta);
            }
        }
        return z;
    }

    private static double[] policy(double[] reference, double[] hi, double[] lo, double beta) {
        int best = bestAction(reference, hi, lo);
        double z = relativeLogZ(reference, hi, lo, best, beta);
        double[] pi = new double[reference.length];
        for (int a = 0; a < pi.length; a++) {
            if (reference[a] > 0) {
                pi[a] = Math.exp(Math.log(reference[a]) - z + relative(hi, lo, a, best) / beta);
            }
        }
        return pi;
    }

    public static double[] update(double[] reference, double[] reward, double beta) {
        return policy(reference, reward, new double[reward.length], beta);
    }

    public static double log_partition(double[] reference, double[] reward, double beta) {
        double[] lo = new double[reward.length];
        int best = bestAction(reference, reward, lo);
        return reward[best] / beta + relativeLogZ(reference, reward, lo, best, beta);
    }

    public static double[] update_in_turn(double[] reference, double[][] rewards, double beta) {
        int n = reference.length;
        if (rewards.length == 0) {
            return reference.clone();
        }
        double[] hi = new double[n];
        double[] lo = new double[n];
        int k = 0;
        while (k < rewards.length) {
            for (int a = 0; a < n; a++) {
                double v = rewards[k][a];
                double t = hi[a] + v;
                lo[a] += Math.abs(hi[a]) >= Math.abs(v) ? (hi[a] - t) + v : (v - t) + hi[a];
                hi[a] = t;
            }
            k++;
        }
        return policy(reference, hi, lo, beta);
    }
}
