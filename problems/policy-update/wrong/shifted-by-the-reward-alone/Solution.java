public class Solution {
    private static double best(double[] reference, double[] reward) {
        double m = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < reward.length; i++) {
            if (reference[i] > 0) {
                m = Math.max(m, reward[i]);
            }
        }
        return m;
    }

    public static double[] update(double[] reference, double[] reward, double beta) {
        double m = best(reference, reward);
        double[] pi = new double[reference.length];
        double sum = 0;
        for (int i = 0; i < pi.length; i++) {
            pi[i] = reference[i] == 0 ? 0 : reference[i] * Math.exp((reward[i] - m) / beta);
            sum += pi[i];
        }
        for (int i = 0; i < pi.length; i++) {
            pi[i] /= sum;
        }
        return pi;
    }

    public static double log_partition(double[] reference, double[] reward, double beta) {
        double m = best(reference, reward);
        double sum = 0;
        for (int i = 0; i < reference.length; i++) {
            if (reference[i] > 0) {
                sum += reference[i] * Math.exp((reward[i] - m) / beta);
            }
        }
        return m / beta + Math.log(sum);
    }

    public static double[] update_in_turn(double[] reference, double[][] rewards, double beta) {
        double[] total = new double[reference.length];
        for (double[] r : rewards) {
            for (int i = 0; i < total.length; i++) {
                total[i] += r[i];
            }
        }
        return rewards.length == 0 ? reference.clone() : update(reference, total, beta);
    }
}
