// WRONG: the output has as many numbers as the input; push([1], [[0.25,0.75]]) gives one number, and a channel with fewer columns than rows throws
public class Solution {
    public static double[] push(double[] p, double[][] channel) {
        double[] out = new double[p.length];
        for (int y = 0; y < out.length; y++) {
            for (int x = 0; x < p.length; x++) {
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
        double s = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] > 0) {
                s += a[i] * (Math.log(a[i]) - Math.log(b[i]));
            }
        }
        return s;
    }

    public static double information_lost(double[] p, double[] q, double[][] channel) {
        return kl(p, q) - kl(push(p, channel), push(q, channel));
    }
}
