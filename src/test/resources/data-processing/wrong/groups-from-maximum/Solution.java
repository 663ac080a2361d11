// WRONG: columns from the largest group seen; merging([0,0],3) must have 3 columns
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
        int columns = 0;
        for (int g : group) columns = Math.max(columns, g + 1);
        double[][] w = new double[group.length][columns];
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
        return kl(p, q) - kl(push(p, channel), push(q, channel));
    }
}
