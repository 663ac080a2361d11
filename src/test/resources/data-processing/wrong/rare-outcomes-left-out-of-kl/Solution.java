// wrong for: information_lost([0.9999999999, 1e-10], [1.0, 1e-30], [[1.0], [1.0]]), which is about 4.5e-9 and not -1e-10
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
            if (a[i] > 1e-9) {
                total += a[i] * Math.log(a[i] / b[i]);
            }
        }
        return total;
    }

    public static double information_lost(double[] p, double[] q, double[][] channel) {
        return kl(p, q) - kl(push(p, channel), push(q, channel));
    }
}
