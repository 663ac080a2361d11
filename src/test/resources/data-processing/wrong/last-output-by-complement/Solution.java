// WRONG: the last output is 1 minus the others, which destroys tiny ones: push([1, 1e-30], [[1,0],[0,1]]) gives 0 (or rounding dust) for the last
public class Solution {
    public static double[] push(double[] p, double[][] channel) {
        int n = channel[0].length;
        double[] out = new double[n];
        double rest = 1;
        for (int y = 0; y < n - 1; y++) {
            for (int x = 0; x < p.length; x++) {
                out[y] += p[x] * channel[x][y];
            }
            rest -= out[y];
        }
        out[n - 1] = Math.max(0, rest);
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
            if (a[i] > 0 && b[i] > 0) {
                s += a[i] * (Math.log(a[i]) - Math.log(b[i]));
            }
        }
        return s;
    }

    public static double information_lost(double[] p, double[] q, double[][] channel) {
        return kl(p, q) - kl(push(p, channel), push(q, channel));
    }
}
