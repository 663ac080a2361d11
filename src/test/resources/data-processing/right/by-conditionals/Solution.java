public class Solution {
    public static double[] push(double[] p, double[][] channel) {
        double[] out = new double[channel[0].length];
        for (int y = 0; y < out.length; y++) {
            double sum = 0;
            for (int x = p.length - 1; x >= 0; x--) {
                sum += channel[x][y] * p[x];
            }
            out[y] = sum;
        }
        return out;
    }

    public static double[][] merging(int[] group, int groups) {
        double[][] w = new double[group.length][];
        for (int x = 0; x < w.length; x++) {
            w[x] = new double[groups];
            for (int y = 0; y < groups; y++) {
                w[x][y] = group[x] == y ? 1.0 : 0.0;
            }
        }
        return w;
    }

    public static double information_lost(double[] p, double[] q, double[][] channel) {
        double[] a = push(p, channel);
        double[] b = push(q, channel);
        double lost = 0;
        for (int x = 0; x < p.length; x++) {
            for (int y = 0; y < a.length; y++) {
                double both = p[x] * channel[x][y];
                if (both != 0) {
                    lost += both * (Math.log(p[x] / a[y]) - Math.log(q[x] / b[y]));
                }
            }
        }
        return lost;
    }
}
