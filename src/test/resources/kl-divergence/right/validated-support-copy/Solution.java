// RIGHT: throws on what the statement rules out, then packs the support into copies
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p == null || q == null || p.length != q.length || p.length == 0) {
            throw new IllegalArgumentException("p and q must be of one length, at least 1");
        }
        double[] a = new double[p.length];
        double[] b = new double[p.length];
        int used = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] < 0 || q[i] < 0 || Double.isNaN(p[i]) || Double.isNaN(q[i])) {
                throw new IllegalArgumentException("bad number at " + i);
            }
            if (p[i] > 0) {
                if (q[i] == 0) return Double.POSITIVE_INFINITY;
                a[used] = p[i];
                b[used++] = q[i];
            }
        }
        double kl = 0;
        while (used-- > 0) kl += a[used] * Math.log(a[used]) - a[used] * Math.log(b[used]);
        return kl;
    }
}
