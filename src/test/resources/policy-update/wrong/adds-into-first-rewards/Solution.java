// WRONG: the rewards of all turns are added up in rewards[0], which belongs to the caller. Call update_in_turn twice with the same two rows.
public class Solution {
    private static double[] exponents(double[] reference, double[] reward, double beta, double pivot) {
        double[] x = new double[reference.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.log(reference[i]) + (reward[i] - pivot) / beta;
        }
        return x;
    }

    private static double pivot(double[] reference, double[] reward) {
        double m = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < reward.length; i++) {
            if (reference[i] > 0) {
                m = Math.max(m, reward[i]);
            }
        }
        return m;
    }

    private static double lse(double[] x) {
        double m = Double.NEGATIVE_INFINITY;
        for (double v : x) {
            m = Math.max(m, v);
        }
        double s = 0;
        for (double v : x) {
            s += Math.exp(v - m);
        }
        return m + Math.log(s);
    }

    public static double[] update(double[] reference, double[] reward, double beta) {
        double[] x = exponents(reference, reward, beta, pivot(reference, reward));
        double z = lse(x);
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.exp(x[i] - z);
        }
        return x;
    }

    public static double log_partition(double[] reference, double[] reward, double beta) {
        double m = pivot(reference, reward);
        return m / beta + lse(exponents(reference, reward, beta, m));
    }

    public static double[] update_in_turn(double[] reference, double[][] rewards, double beta) {
        if (rewards.length == 0) {
            return reference.clone();
        }
        double[] total = rewards[0];
        for (int k = 1; k < rewards.length; k++) {
            for (int i = 0; i < total.length; i++) {
                total[i] += rewards[k][i];
            }
        }
        return update(reference, total, beta);
    }
}
