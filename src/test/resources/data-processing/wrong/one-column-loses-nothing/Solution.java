// WRONG: with a single output column it returns 0 (nothing to compare), but such a channel loses all of KL(p||q)
public class Solution {
    public static double[] push(double[] p, double[][] channel) {
        int n = channel[0].length;
        double[] out = new double[n];
        for (int y = 0; y < n; y++) {
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
        if (p.length < 2 || channel[0].length < 2) {
            return 0;
        }
        return kl(p, q) - kl(push(p, channel), push(q, channel));
    }
}
