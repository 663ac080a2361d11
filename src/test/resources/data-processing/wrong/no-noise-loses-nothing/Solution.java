// wrong for: information_lost([0.9, 0.1], [0.2, 0.8], [[1.0, 0.0], [1.0, 0.0]]), which is all of KL, about 1.1457
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

    private static boolean isDeterministic(double[][] channel) {
        for (double[] row : channel) {
            for (double w : row) {
                if (w != 0 && w != 1) {
                    return false;
                }
            }
        }
        return true;
    }

    public static double information_lost(double[] p, double[] q, double[][] channel) {
        if (isDeterministic(channel)) {
            return 0; // the outcomes get new names, no noise is added
        }
        return kl(p, q) - kl(push(p, channel), push(q, channel));
    }
}
