// wrong for: push([1.0], c) with c = [[0.7, 0.2, 0.1]], whose sum in doubles is 0.9999999999999999: c has to be exactly the same after the call
public class Solution {
    public static double[] push(double[] p, double[][] channel) {
        double[] out = new double[channel[0].length];
        for (int x = 0; x < p.length; x++) {
            double[] row = channel[x];
            double sum = 0;
            for (double w : row) {
                sum += w;
            }
            for (int y = 0; y < row.length; y++) {
                row[y] /= sum; // each row sums to 1
                out[y] += p[x] * row[y];
            }
        }
        return out;
    }

    public static double[][] merging(int[] group, int groups) {
        double[][] channel = new double[group.length][groups];
        for (int x = 0; x < group.length; x++) {
            channel[x][group[x]] = 1;
        }
        return channel;
    }

    private static double kl(double[] a, double[] b) {
        double total = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] > 0) {
                total += a[i] * Math.log(a[i] / b[i]);
            }
        }
        return total;
    }

    public static double information_lost(double[] p, double[] q, double[][] channel) {
        return kl(p, q) - kl(push(p, channel), push(q, channel));
    }
}
