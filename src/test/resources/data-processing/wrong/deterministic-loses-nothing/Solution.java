// WRONG: takes every channel of zeros and ones for a renaming that loses nothing; p=[0.9,0.1], q=[0.2,0.8] with [[1],[1]] must lose all of KL
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

    private static boolean noiseless(double[][] channel) {
        for (double[] row : channel) {
            for (double w : row) {
                if (w != 0 && w != 1) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double kl(double[] a, double[] b) {
        double s = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] > 0) {
                s += a[i] * (Math.log(a[i]) - Math.log(b[i]));
            }
        }
        return s;
    }

    public static double information_lost(double[] p, double[] q, double[][] channel) {
        if (noiseless(channel)) {
            return 0;
        }
        return kl(p, q) - kl(push(p, channel), push(q, channel));
    }
}
