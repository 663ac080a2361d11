// RIGHT: what is lost is the average divergence of the posteriors (chain rule), summed over pairs (x, y) in logarithms
import java.util.function.IntToDoubleFunction;

public class Solution {
    public static double[] push(double[] p, double[][] channel) {
        int outputs = channel[0].length;
        double[] result = new double[outputs];
        for (int y = outputs - 1; y >= 0; y--) {
            double carry = 0;
            for (int x = p.length - 1; x >= 0; x--) {
                double term = p[x] * channel[x][y] - carry;
                double next = result[y] + term;
                carry = (next - result[y]) - term;
                result[y] = next;
            }
        }
        return result;
    }

    public static double[][] merging(int[] group, int groups) {
        double[][] channel = new double[group.length][groups];
        for (int x = 0; x < group.length; x++) {
            for (int y = 0; y < groups; y++) {
                channel[x][y] = group[x] == y ? 1 : 0;
            }
        }
        return channel;
    }

    private static double logSum(int n, IntToDoubleFunction log) {
        double total = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            double next = log.applyAsDouble(i);
            double high = Math.max(total, next);
            double low = Math.min(total, next);
            total = low == Double.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(low - high));
        }
        return total;
    }

    public static double information_lost(double[] p, double[] q, double[][] channel) {
        double lost = 0;
        for (int y = 0; y < channel[0].length; y++) {
            final int out = y;
            double logP = logSum(p.length, x -> Math.log(p[x]) + Math.log(channel[x][out]));
            double logQ = logSum(q.length, x -> Math.log(q[x]) + Math.log(channel[x][out]));
            for (int x = 0; x < p.length; x++) {
                double pair = p[x] * channel[x][y];
                if (pair > 0) {
                    lost += pair * ((Math.log(p[x]) - Math.log(q[x])) - (logP - logQ));
                }
            }
        }
        return lost;
    }
}
