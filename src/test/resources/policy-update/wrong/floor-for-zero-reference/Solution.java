// WRONG: log(0) is avoided by a floor of Double.MIN_VALUE, so an impossible action with a large reward comes back. reference [0,1], reward [1000,0], beta 1: [1,0] instead of [0,1].
public class Solution {
    private static double[] exponents(double[] reference, double[] reward, double beta, double pivot) {
        double[] x = new double[reference.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.log(Math.max(reference[i], Double.MIN_VALUE)) + (reward[i] - pivot) / beta;
        }
        return x;
    }

    private static double pivot(double[] reward) {
        double m = Double.NEGATIVE_INFINITY;
        for (double v : reward) {
            m = Math.max(m, v);
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
        double[] x = exponents(reference, reward, beta, pivot(reward));
        double z = lse(x);
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.exp(x[i] - z);
        }
        return x;
    }

    public static double log_partition(double[] reference, double[] reward, double beta) {
        double m = pivot(reward);
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
