// RIGHT by the inputs and tolerances that the statement promises; its author doubted it: rewards of several turns are added in plain doubles and shifted before the division: off by up to 1e-10 / beta, that is 1e-7 at beta 0.001 with rewards of 1e6
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
        double[] total = new double[reference.length];
        for (double[] r : rewards) {
            for (int i = 0; i < total.length; i++) {
                total[i] += r[i];
            }
        }
        return update(reference, total, beta);
    }
}
