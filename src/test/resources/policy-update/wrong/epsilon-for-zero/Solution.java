// WRONG: log(reference + 1e-10) brings impossible actions to life; update([0.5,0.5,0],[0,0,100],1) gives the third nearly 1, not 0
public class Solution {
    private static double[] logWeights(double[] reference, double[] reward, double beta) {
        double[] w = new double[reference.length];
        for (int a = 0; a < w.length; a++) {
            w[a] = Math.log(reference[a] + 1e-10) + reward[a] / beta;
        }
        return w;
    }

    private static double max(double[] w) {
        double top = Double.NEGATIVE_INFINITY;
        for (double x : w) {
            top = Math.max(top, x);
        }
        return top;
    }

    public static double[] update(double[] reference, double[] reward, double beta) {
        double[] w = logWeights(reference, reward, beta);
        double top = max(w);
        double sum = 0.0;
        for (int a = 0; a < w.length; a++) {
            w[a] = Math.exp(w[a] - top);
            sum += w[a];
        }
        for (int a = 0; a < w.length; a++) {
            w[a] /= sum;
        }
        return w;
    }

    public static double log_partition(double[] reference, double[] reward, double beta) {
        double[] w = logWeights(reference, reward, beta);
        double top = max(w);
        double sum = 0.0;
        for (double x : w) {
            sum += Math.exp(x - top);
        }
        return top + Math.log(sum);
    }

    public static double[] update_in_turn(double[] reference, double[][] rewards, double beta) {
        if (rewards.length == 0) {
            return reference.clone();
        }
        double[] total = new double[reference.length];
        double[] lost = new double[reference.length];
        for (double[] reward : rewards) {
            for (int a = 0; a < total.length; a++) {
                double next = total[a] + reward[a];
                if (Math.abs(total[a]) >= Math.abs(reward[a])) {
                    lost[a] += (total[a] - next) + reward[a];
                } else {
                    lost[a] += (reward[a] - next) + total[a];
                }
                total[a] = next;
            }
        }
        for (int a = 0; a < total.length; a++) {
            total[a] += lost[a];
        }
        return update(reference, total, beta);
    }
}
