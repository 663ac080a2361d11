// WRONG: update([0, 1], [1000, 0], 1): the statement gives [0, 1], this one about [1, 0] since 1e-300 * e^1000 is large
public class Solution {
    private static double[] logWeights(double[] reference, double[] reward, double beta) {
        double[] w = new double[reference.length];
        for (int a = 0; a < w.length; a++) {
            w[a] = Math.log(Math.max(reference[a], 1e-300)) + reward[a] / beta; // no log 0
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
