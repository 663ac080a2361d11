public class Solution {
    /** A number that is not negative, by its logarithm. */
    private static final class LogNumber {
        static final LogNumber ZERO = new LogNumber(Double.NEGATIVE_INFINITY);
        final double log;

        LogNumber(double log) {
            this.log = log;
        }

        static LogNumber of(double value) {
            return value == 0 ? ZERO : new LogNumber(Math.log(value));
        }

        LogNumber timesExp(double exponent) {
            return this == ZERO ? ZERO : new LogNumber(log + exponent);
        }

        LogNumber plus(LogNumber other) {
            if (this == ZERO) {
                return other;
            }
            if (other == ZERO) {
                return this;
            }
            return new LogNumber(Math.max(log, other.log) + Math.log1p(Math.exp(-Math.abs(log - other.log))));
        }

        double over(LogNumber other) {
            return this == ZERO ? 0.0 : Math.exp(log - other.log);
        }
    }

    private static LogNumber[] weights(double[] reference, double[] reward, double beta) {
        LogNumber[] w = new LogNumber[reference.length];
        for (int a = 0; a < w.length; a++) {
            w[a] = LogNumber.of(reference[a]).timesExp(reward[a] / beta);
        }
        return w;
    }

    private static LogNumber total(LogNumber[] w, int from, int to) {
        if (to - from == 1) {
            return w[from];
        }
        int mid = (from + to) >>> 1;
        return total(w, from, mid).plus(total(w, mid, to));
    }

    public static double[] update(double[] reference, double[] reward, double beta) {
        LogNumber[] w = weights(reference, reward, beta);
        LogNumber z = total(w, 0, w.length);
        double[] policy = new double[w.length];
        for (int a = 0; a < w.length; a++) {
            policy[a] = w[a].over(z);
        }
        return policy;
    }

    public static double log_partition(double[] reference, double[] reward, double beta) {
        return total(weights(reference, reward, beta), 0, reference.length).log;
    }

    public static double[] update_in_turn(double[] reference, double[][] rewards, double beta) {
        double[] sum = new double[reference.length];
        double[] lost = new double[reference.length];
        for (double[] reward : rewards) {
            for (int a = 0; a < sum.length; a++) {
                double t = sum[a] + reward[a];
                lost[a] += Math.abs(sum[a]) >= Math.abs(reward[a]) ? (sum[a] - t) + reward[a] : (reward[a] - t) + sum[a];
                sum[a] = t;
            }
        }
        for (int a = 0; a < sum.length; a++) {
            sum[a] += lost[a];
        }
        return update(reference, sum, beta);
    }
}
