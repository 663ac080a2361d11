// WRONG: a square channel of zeros and ones is taken for a renaming; [[1,0],[1,0]] loses all of KL
public class Solution {
    public static double[] push(double[] p, double[][] channel) {
        double[] out = new double[channel[0].length];
        for (int x = 0; x < p.length; x++) {
            for (int y = 0; y < out.length; y++) {
                out[y] += p[x] * channel[x][y];
            }
        }
        return out;
    }

    public static double[][] merging(int[] group, int groups) {
        double[][] w = new double[group.length][groups];
        for (int x = 0; x < group.length; x++) {
            w[x][group[x]] = 1;
        }
        return w;
    }

    private static double kl(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] > 0) {
                sum += a[i] * Math.log(a[i] / b[i]);
            }
        }
        return sum;
    }

    public static double information_lost(double[] p, double[] q, double[][] channel) {
        boolean renaming = channel.length == channel[0].length;
        for (double[] row : channel) {
            for (double v : row) {
                renaming &= v == 0 || v == 1;
            }
        }
        if (renaming) return 0;
        return kl(p, q) - kl(push(p, channel), push(q, channel));
    }
}
