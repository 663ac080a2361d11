// WRONG: for a square channel the result is written back into p: push(p, square) changes the caller's array
public class Solution {
    public static double[] push(double[] p, double[][] channel) {
        int n = channel[0].length;
        double[] in = p.clone();
        double[] out = n == p.length ? p : new double[n];
        for (int y = 0; y < n; y++) {
            double s = 0;
            for (int x = 0; x < in.length; x++) {
                s += in[x] * channel[x][y];
            }
            out[y] = s;
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
        double before = kl(p, q);
        return before - kl(push(p.clone(), channel), push(q.clone(), channel));
    }
}
