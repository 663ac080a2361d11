// WRONG: the largest reward is looked for among all actions, also the impossible ones, and then plain weights are used. reference [0,0.5,0.5], reward [1e6,0,1], beta 1: 0/0 = NaN.
public class Solution {
    private static double max(double[] r) {
        double m = r[0];
        for (double v : r) {
            m = Math.max(m, v);
        }
        return m;
    }

    public static double[] update(double[] reference, double[] reward, double beta) {
        double m = max(reward);
        double[] pi = new double[reference.length];
        double sum = 0;
        for (int i = 0; i < pi.length; i++) {
            pi[i] = reference[i] == 0 ? 0 : Math.exp(Math.log(reference[i]) + (reward[i] - m) / beta);
            sum += pi[i];
        }
        for (int i = 0; i < pi.length; i++) {
            pi[i] /= sum;
        }
        return pi;
    }

    public static double log_partition(double[] reference, double[] reward, double beta) {
        double m = max(reward);
        double sum = 0;
        for (int i = 0; i < reference.length; i++) {
            sum += reference[i] * Math.exp((reward[i] - m) / beta);
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
