// RIGHT: everything after the channel in logarithms (log-sum-exp), plain loops
public class Solution {
    public static double[] push(double[] p, double[][] channel) {
        double[] out = new double[channel[0].length];
        for (int x = 0; x < p.length; x++) {
            if (p[x] == 0) {
                continue;
            }
            double[] row = channel[x];
            for (int y = 0; y < row.length; y++) {
                out[y] += p[x] * row[y];
            }
        }
        return out;
    }

    public static double[][] merging(int[] group, int groups) {
        double[][] table = new double[group.length][groups];
        int x = 0;
        for (int g : group) {
            table[x++][g] = 1;
        }
        return table;
    }

    private static double logOutput(double[] p, double[][] channel, int y) {
        double[] logs = new double[p.length];
        double max = Double.NEGATIVE_INFINITY;
        for (int x = 0; x < p.length; x++) {
            logs[x] = Math.log(p[x]) + Math.log(channel[x][y]);
            max = Math.max(max, logs[x]);
        }
        if (max == Double.NEGATIVE_INFINITY) {
            return max;
        }
        double sum = 0;
        for (double l : logs) {
            sum += Math.exp(l - max);
        }
        return max + Math.log(sum);
    }

    public static double information_lost(double[] p, double[] q, double[][] channel) {
        double before = 0;
        for (int x = 0; x < p.length; x++) {
            if (p[x] > 0) {
                before += p[x] * (Math.log(p[x]) - Math.log(q[x]));
            }
        }
        double after = 0;
        double[] pOut = push(p, channel);
        for (int y = 0; y < pOut.length; y++) {
            if (pOut[y] > 0) {
                after += pOut[y] * (logOutput(p, channel, y) - logOutput(q, channel, y));
            }
        }
        return before - after;
    }
}
