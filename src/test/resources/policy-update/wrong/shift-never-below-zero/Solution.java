// WRONG: log_partition([0.5, 0.5], [-1000, -1000], 1): the statement gives -1000, this one -Infinity (and update NaN)
public class Solution {
    private static double[] logWeights(double[] reference, double[] reward, double beta) {
        double[] w = new double[reference.length];
        for (int a = 0; a < w.length; a++) {
            w[a] = reference[a] > 0 ? Math.log(reference[a]) + reward[a] / beta : Double.NEGATIVE_INFINITY;
        }
        return w;
    }

    private static double logSum(double[] w) {
        double top = 0;
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
        for (int a = 0; a < w.length; a++) {
            out[a] = Math.exp(w[a] - logZ);
        }
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
