import java.util.Arrays;

/** Goes through the channel by rows, as matrices lie in memory, and skips rows that cannot happen. */
public class Solution {
    /** Neumaier's sum. */
    private static final class Exact {
        private double high;
        private double low;

        Exact add(double term) {
            double sum = high + term;
            low += Math.abs(high) >= Math.abs(term) ? (high - sum) + term : (term - sum) + high;
            high = sum;
            return this;
        }

        double get() {
            return high + low;
        }
    }

    private record Pair(double[] first, double[] second) {
        Pair through(double[][] channel) {
            return new Pair(push(first, channel), push(second, channel));
        }

        void divergence(Exact into, int sign) {
            for (int i = first.length - 1; i >= 0; i--) {
                double a = first[i];
                if (a > 0) {
                    into.add(sign * a * -Math.log(second[i] / a));
                }
            }
        }
    }

    public static double[] push(double[] p, double[][] channel) {
        double[] out = new double[channel[0].length];
        for (int x = 0; x < p.length; x++) {
            double weight = p[x];
            if (weight == 0) {
                continue;
            }
            int y = 0;
            for (double w : channel[x]) {
                out[y++] += weight * w;
            }
        }
        return out;
    }

    public static double[][] merging(int[] group, int groups) {
        double[][] channel = new double[group.length][];
        Arrays.setAll(channel, x -> {
            double[] row = new double[groups];
            row[group[x]] = 1;
            return row;
        });
        return channel;
    }

    public static double information_lost(double[] p, double[] q, double[][] channel) {
        Exact lost = new Exact();
        Pair before = new Pair(p, q);
        before.divergence(lost, 1);
        before.through(channel).divergence(lost, -1);
        return lost.get();
    }
}
