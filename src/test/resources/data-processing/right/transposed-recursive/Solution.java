// RIGHT: transposes the channel first (a copy), recursive dot products of mantissas with one common exponent, validates the shapes
public class Solution {
    private static double[][] columns(double[][] channel) {
        double[][] t = new double[channel[0].length][channel.length];
        for (int x = 0; x < channel.length; x++) {
            if (channel[x].length != t.length) {
                throw new IllegalArgumentException("ragged channel, row " + x);
            }
            for (int y = 0; y < t.length; y++) {
                t[y][x] = channel[x][y];
            }
        }
        return t;
    }

    private static double dot(double[] a, double[] b, int lo, int hi) {
        if (hi - lo <= 2) {
            double s = a[lo] * b[lo];
            return hi - lo == 2 ? s + a[lo + 1] * b[lo + 1] : s;
        }
        int mid = (lo + hi) >>> 1;
        return dot(a, b, lo, mid) + dot(a, b, mid, hi);
    }

    public static double[] push(double[] p, double[][] channel) {
        if (p.length != channel.length) {
            throw new IllegalArgumentException("the channel needs a row for each input");
        }
        double[][] columns = columns(channel);
        double[] out = new double[columns.length];
        for (int y = 0; y < out.length; y++) {
            out[y] = dot(p, columns[y], 0, p.length);
        }
        return out;
    }

    public static double[][] merging(int[] group, int groups) {
        double[][] channel = new double[group.length][];
        for (int x = 0; x < group.length; x++) {
            double[] row = new double[groups];
            row[group[x]] = 1;
            channel[x] = row;
        }
        return channel;
    }

    public static double information_lost(double[] p, double[] q, double[][] channel) {
        double before = 0;
        for (int x = 0; x < p.length; x++) {
            before += term(p[x], p[x], q[x]);
        }
        double big = 0x1p400;
        double[] p2 = times(p, big);
        double[] q2 = times(q, big);
        double after = 0;
        for (double[] column : columns(channel)) {
            double[] c = times(column, big);
            double pOut = dot(p2, c, 0, p.length);
            double qOut = dot(q2, c, 0, p.length);
            after += term(pOut / big / big, pOut, qOut);
        }
        return before - after;
    }

    private static double[] times(double[] v, double factor) {
        double[] w = v.clone();
        for (int i = 0; i < w.length; i++) {
            w[i] *= factor;
        }
        return w;
    }

    private static double term(double weight, double a, double b) {
        return weight > 0 ? weight * (Math.log(a) - Math.log(b)) : 0;
    }
}
