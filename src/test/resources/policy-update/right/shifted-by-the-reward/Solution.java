public class Solution {
    private static double top(double[] reference, double[] reward) {
        double m = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < reward.length; a++) {
            if (reference[a] > 0) {
                m = Math.max(m, reward[a]);
            }
        }
        return m;
    }

    private static double[] weights(double[] reference, double[] reward, double beta) {
        double top = top(reference, reward);
        double[] w = new double[reference.length];
        for (int a = 0; a < w.length; a++) {
            if (reference[a] > 0) {
                w[a] = reference[a] * Math.exp((reward[a] - top) / beta);
            }
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
        return top(reference, reward) / beta + Math.log(sum);
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
