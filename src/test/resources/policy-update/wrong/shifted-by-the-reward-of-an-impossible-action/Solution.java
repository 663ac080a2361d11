// WRONG: update([0, 0.5, 0.5], [2000, 0, 0], 1): the statement gives [0, 0.5, 0.5], this one NaN
public class Solution {
    private static double max(double[] v) {
        double m = Double.NEGATIVE_INFINITY;
        for (double x : v) {
            m = Math.max(m, x);
        }
        return m;
    }

    private static double[] weights(double[] reference, double[] reward, double beta) {
        double top = max(reward);
        double[] w = new double[reference.length];
        for (int a = 0; a < w.length; a++) {
            w[a] = reference[a] > 0 ? Math.exp(Math.log(reference[a]) + (reward[a] - top) / beta) : 0;
        }
        return w;
    }

    public static double[] update(double[] reference, double[] reward, double beta) {
        double[] w = weights(reference, reward, beta);
        double sum = 0;
        for (double x : w) {
            sum += x;
        }
        for (int a = 0; a < w.length; a++) {
            w[a] /= sum;
        }
        return w;
    }

    public static double log_partition(double[] reference, double[] reward, double beta) {
        double sum = 0;
        for (double x : weights(reference, reward, beta)) {
            sum += x;
        }
        return max(reward) / beta + Math.log(sum);
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
