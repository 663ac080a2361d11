// wrong for: push([1.0], [[1.0, 1e-30]]), which is [1.0, 1e-30] and not [1.0, 0.0]
public class Solution {
    public static double[] push(double[] p, double[][] channel) {
        int columns = channel[0].length;
        double[] out = new double[columns];
        double rest = 1;
        for (int y = 0; y < columns - 1; y++) {
            for (int x = 0; x < p.length; x++) {
                out[y] += p[x] * channel[x][y];
            }
            rest -= out[y];
        }
        out[columns - 1] = Math.max(rest, 0); // they sum to 1
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
            if (a[i] > 0 && b[i] > 0) {
                total += a[i] * Math.log(a[i] / b[i]);
            }
        }
        return total;
    }

    public static double information_lost(double[] p, double[] q, double[][] channel) {
        return kl(p, q) - kl(push(p, channel), push(q, channel));
    }
}
