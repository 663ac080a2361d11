// WRONG: push sets outputs below 1e-15 to 0; push([1e-30,1],identity)[0] must be 1e-30
public class Solution {
    public static double[] push(double[] p, double[][] channel) {
        double[] out = new double[channel[0].length];
        for (int x = 0; x < p.length; x++) {
            for (int y = 0; y < out.length; y++) {
                out[y] += p[x] * channel[x][y];
            }
        }
        for (int y = 0; y < out.length; y++) {
            if (out[y] < 1e-15) out[y] = 0;
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
            if (a[i] > 0 && b[i] > 0) {
                sum += a[i] * Math.log(a[i] / b[i]);
            }
        }
        return sum;
    }

    public static double information_lost(double[] p, double[] q, double[][] channel) {
        return kl(p, q) - kl(push(p, channel), push(q, channel));
    }
}
